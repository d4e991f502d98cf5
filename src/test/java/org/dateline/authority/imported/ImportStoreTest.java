package org.dateline.authority.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of imports, also of those that were killed. */
final class ImportStoreTest {
  @TempDir Path folder;

  @Test
  void whatKilledImportsLeftIsRemovedByTheNext() throws IOException {
    Files.writeString(folder.resolve("people123.unfinished"), "half a line");
    Files.writeString(folder.resolve("places456.unfinished"), "");
    try (ImportStore.OpenImport entry = new ImportStore(folder).start("people")) {
      assertThat(unfinished()).hasSize(1);
      entry.finish("people.csv", "csv", "digest", "2026-11-29", Map.of());
    }
    assertThat(unfinished()).isEmpty();
    assertThat(new ImportStore(folder).find("people")).isPresent();
  }

  @Test
  void aLayerThatIsBeingCompiledBesideThemIsLeftAlone() throws IOException {
    Path layer = Files.createDirectories(folder.resolve("overlay-1.unfinished"));
    Files.writeString(layer.resolve("names.bin"), "half");
    new ImportStore(folder).start("people").close();
    assertThat(layer).isNotEmptyDirectory();
  }

  @Test
  void aFullDiskIsSaidToBeSoAndLeavesWhatWasThere() throws IOException {
    Path small = Files.createDirectories(folder.resolve("small"));
    try (SmallDisk disk = new SmallDisk(small, 2)) {
      assumeTrue(disk.isThere(), "root alone can mount a small disk");
      ImportStore store = new ImportStore(small.resolve("authority"));
      importPeople(store, 3);
      Path filler = disk.fill(1);
      assertThatThrownBy(() -> importPeople(store, 30_000))
          .isInstanceOf(IOException.class)
          .hasMessageContainingAll(
              "Nothing of “people” was imported", small.toString(), "No space left");
      assertThat(store.all()).hasSize(1);
      assertThat(small.resolve("authority")).isDirectoryContaining("glob:**.jsonl");
      assertThat(small.resolve("authority")).isDirectoryNotContaining("glob:**.unfinished");
      Files.delete(filler);
      importPeople(store, 30);
      assertThat(store.find("people").orElseThrow().counts()).containsEntry("imported", 30L);
    }
  }

  private static void importPeople(ImportStore store, int number) throws IOException {
    try (ImportStore.OpenImport entry = store.start("people")) {
      for (int i = 0; i < number; i++) {
        entry.add(ImportedEntity.of(new Entity("x:" + i, EntityType.PERSON, "Anna Person" + i)));
      }
      entry.finish("people.csv", "csv", "digest", "2026-11-29", Map.of("imported", (long) number));
    }
  }

  private java.util.List<Path> unfinished() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".unfinished")).toList();
    }
  }
}
