package org.dateline.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Work on several threads, waited for to its end. */
public final class InParallel {
  private InParallel() {}

  /**
   * Runs all tasks, in order as far as threads are free. The first that fails ends the others, and
   * fails as in {@link #result}.
   *
   * @param done called, task by task in their order, with how many have ended
   */
  public static void run(List<Runnable> tasks, int threads, IntConsumer done) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(workers.submit(task)));
      for (int i = 0; i < running.size(); i++) {
        result(running.get(i));
        done.accept(i + 1);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * The result of a task, waited for.
   *
   * @throws RuntimeException that the task threw
   * @throws IllegalStateException with the cause, when the task failed otherwise or the wait was
   *     interrupted
   */
  public static <T> T result(Future<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was interrupted.", e);
    }
  }
}
