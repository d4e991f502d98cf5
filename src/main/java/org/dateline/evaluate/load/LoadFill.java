package org.dateline.evaluate.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.concurrent.InParallel;

/** Stores the articles of a sample through the archive's own store, as an ingest does. */
public final class LoadFill {
  private static final int BATCH = 250;

  private final ArticleStore store;
  private final int threads;
  private final IntConsumer progress;

  /**
   * Prepares to fill an archive with several threads.
   *
   * @param threads batches stored at a time
   * @param progress called with how many are stored, now and then
   */
  public LoadFill(ArticleStore store, int threads, IntConsumer progress) {
    this.store = store;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Stores so many of them and waits until they can be found.
   *
   * @return articles a second
   */
  public double fill(LoadSample sample, int articles) {
    long began = System.nanoTime();
    List<Runnable> batches = new ArrayList<>();
    for (int first = 0; first < articles; first += BATCH) {
      int from = first;
      int until = Math.min(articles, first + BATCH);
      batches.add(() -> put(sample, from, until));
    }
    InParallel.run(
        batches,
        threads,
        done -> {
          if (done * BATCH % 20_000 == 0) {
            progress.accept(done * BATCH);
          }
        });
    store.refresh();
    return articles / ((System.nanoTime() - began) / 1e9);
  }

  private void put(LoadSample sample, int from, int until) {
    store.put(IntStream.range(from, until).mapToObj(sample::article).toList()).stream()
        .filter(stored -> stored.outcome() == Outcome.FAILED)
        .findAny()
        .ifPresent(
            failed -> {
              throw new IllegalStateException(failed.id() + ": " + failed.reason());
            });
  }
}
