package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleCountTest {
  @Test
  void whatCanBeReadIsCounted(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("two.jsonl"),
        "{\"text\": \"The ferry left.\"}\n{\"text\": \"The ferry came.\"}\n{broken\n");
    Files.writeString(folder.resolve("one.txt"), "A harbour\n\nThe tunnel under it is closed.\n");
    try (ArticleCount count =
        ArticleCount.of(Readers.standard(ReadingOptions.NONE), List.of(folder))) {
      count.await();
      assertThat(count.total()).isEqualTo(OptionalLong.of(3));
    }
  }
}
