package org.dateline.authority.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of imports, also of those that were killed. */
final class ImportStoreTest {
  @TempDir Path folder;

  @Test
  void whatKilledImportsLeftIsRemovedByTheNext() throws IOException {
    Files.writeString(folder.resolve("people123.unfinished"), "half a line");
    Files.writeString(folder.resolve("places456.unfinished"), "");
    try (ImportStore.Entry entry = new ImportStore(folder).start("people")) {
      assertThat(unfinished()).hasSize(1);
      entry.finish("people.csv", "csv", "digest", "2026-11-29", Map.of());
    }
    assertThat(unfinished()).isEmpty();
    assertThat(new ImportStore(folder).find("people")).isPresent();
  }

  private java.util.List<Path> unfinished() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".unfinished")).toList();
    }
  }
}
