package org.dateline.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.dateline.reading.ReadResult;
import org.dateline.reading.formats.Readers;

/**
 * The number of articles in some files and folders, counted beside the ingest: reading takes a
 * hundredth of what annotating does.
 */
public final class ArticleCount implements AutoCloseable {
  private final Thread counting;
  private volatile long total = -1;
  private volatile boolean closed;

  private ArticleCount(Readers readers, List<Path> paths) {
    counting = new Thread(() -> count(readers, paths), "article-count");
    counting.setDaemon(true);
  }

  /** Begins to count. */
  public static ArticleCount of(Readers readers, List<Path> paths) {
    ArticleCount count = new ArticleCount(readers, paths);
    count.counting.start();
    return count;
  }

  private void count(Readers readers, List<Path> paths) {
    long[] articles = {0};
    try {
      for (Path path : paths) {
        readers.read(
            path,
            result -> {
              if (closed) {
                throw new CancellationException();
              }
              if (result instanceof ReadResult.Success) {
                articles[0]++;
              }
            });
      }
      total = articles[0];
    } catch (CancellationException e) {
      // nobody wants to know any more
    }
  }

  /** The number of articles; empty until all are counted. */
  public OptionalLong total() {
    return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
  }

  /** Waits until all are counted. */
  void await() throws InterruptedException {
    counting.join();
  }

  @Override
  public void close() {
    closed = true;
  }
}
