package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;

/** Reads files that a test writes. */
final class ReadFiles {
  private ReadFiles() {}

  static List<ReadResult> all(Path folder, String name, byte[] content) {
    List<ReadResult> readings = new ArrayList<>();
    try {
      Path file = Files.write(folder.resolve(name), content);
      Readers.standard(ReadingOptions.NONE).read(file, readings::add);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readings;
  }

  /** Its articles; the name of a file tells nothing, so that all have one. */
  static List<Article> articles(Path folder, byte[] content) {
    return all(folder, "x", content).stream()
        .filter(ReadResult.Success.class::isInstance)
        .map(reading -> ((ReadResult.Success) reading).article())
        .toList();
  }

  static List<Article> articles(Path folder, String content) {
    return articles(folder, content.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(Path folder, String content) {
    List<Article> articles = articles(folder, content);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  /** The reasons why nothing, or not all, was read. */
  static List<String> reasons(Path folder, String content) {
    return all(folder, "x", content.getBytes(StandardCharsets.UTF_8)).stream()
        .map(
            reading ->
                reading instanceof ReadResult.Failure failure
                    ? failure.reason()
                    : reading instanceof ReadResult.Skipped skipped ? skipped.reason() : "")
        .filter(reason -> !reason.isEmpty())
        .toList();
  }
}
