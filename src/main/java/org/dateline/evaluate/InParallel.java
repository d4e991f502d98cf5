package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Work on several threads, waited for to its end. */
final class InParallel {
  private InParallel() {}

  /**
   * Runs all tasks, in order as far as threads are free. The first that fails ends the others.
   *
   * @param done told, task by task in their order, how many have ended
   * @throws IllegalStateException when a task fails, with its reason as cause
   */
  static void run(List<Runnable> tasks, int threads, IntConsumer done) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(workers.submit(task)));
      for (int i = 0; i < running.size(); i++) {
        running.get(i).get();
        done.accept(i + 1);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }
}
