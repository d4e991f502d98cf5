package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.dateline.reading.formats.Readers;

/** Reads the articles of files and folders, and writes them as annotated rows in the same order. */
final class AnnotatedRows {
  private final Readers readers;
  private final RowAnnotator annotator;
  private final PrintStream errors;
  private final int threads;

  /**
   * Writes annotated rows of files with this number of threads.
   *
   * @param errors called with each article that failed or lacks something, with the reason
   */
  AnnotatedRows(Readers readers, RowAnnotator annotator, PrintStream errors, int threads) {
    this.readers = readers;
    this.annotator = annotator;
    this.errors = errors;
    this.threads = threads;
  }

  RowsInOrder.RowCounts run(List<Path> paths, PrintStream out)
      throws IOException, InterruptedException {
    return new RowsInOrder(errors, threads)
        .run(to -> paths.forEach(path -> readers.read(path, result -> handOn(result, to))), out);
  }

  private void handOn(ReadResult result, RowsInOrder.Taker to) {
    try {
      if (result instanceof ReadResult.Success success) {
        success.notes().forEach(note -> errors.println(success.where() + ": " + note));
        to.take(success.where(), () -> row(success.where(), success.article()));
      } else if (result instanceof ReadResult.Failure failure) {
        to.take(
            failure.where(),
            () -> {
              throw new RowsInOrder.BadRow(failure.reason());
            });
      } else if (result instanceof ReadResult.Skipped other) {
        errors.println(other.where() + ": " + other.reason());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private String row(String where, Article article) {
    AnnotatedArticle annotated = annotator.annotated(article);
    String failed = RowAnnotator.failed(annotated);
    if (failed != null) {
      errors.println(where + ": " + failed);
    }
    return annotator.row(annotated);
  }
}
