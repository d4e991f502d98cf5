package org.dateline.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Health of the archive, known within a second: the archive is asked on a thread of its own, once
 * at a time, and where it does not answer within a second it is taken for unhealthy.
 */
final class Health implements AutoCloseable {
  // the rest of the second is for HTTP, on a machine without a moment to spare
  private static final Duration LONGEST = Duration.ofMillis(400);

  private final BooleanSupplier ask;
  private final ExecutorService asker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "health");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable CompletableFuture<Boolean> asking;

  /**
   * Watches whether the archive answers.
   *
   * @param ask whether the archive answers, however long that takes
   */
  Health(BooleanSupplier ask) {
    this.ask = ask;
  }

  boolean answers() {
    try {
      return question().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized CompletableFuture<Boolean> question() {
    CompletableFuture<Boolean> question = asking;
    if (question == null || question.isDone()) {
      question = CompletableFuture.supplyAsync(ask::getAsBoolean, asker);
      asking = question;
    }
    return question;
  }

  @Override
  public void close() {
    asker.shutdownNow();
  }
}
