package org.dateline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/**
 * Ends a command in good order when the process is told to end (Ctrl-C, TERM): the command's thread
 * is interrupted, and the process waits until the command has closed what it had open, of which
 * this is to be the last.
 */
final class Interruption implements AutoCloseable {
  private static final long MOST_SECONDS = 150;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Thread hook;

  /** An interruption of the command that runs on this thread. */
  Interruption() {
    Thread command = Thread.currentThread();
    hook = new Thread(() -> end(command), "end");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** True if the process has been told to end. */
  boolean asked() {
    return asked.get();
  }

  /** Waits; false when the process is told to end. */
  boolean pause(Duration time) {
    try {
      return !new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS) && !asked();
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Returns when the process is told to end. */
  void await() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // what we waited for
    }
  }

  /**
   * Runs the work of a command that goes on where it stopped: told to end, it says so.
   *
   * @param work gives the command's exit code
   */
  int guard(PrintStream progress, String stopped, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (RuntimeException e) {
      if (!asked()) {
        throw e;
      }
      progress.println(stopped);
      return Main.FAILED;
    }
  }

  private void end(Thread command) {
    asked.set(true);
    command.interrupt();
    try {
      closed.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (!asked()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // told to end just now: the hook runs and finds us closed
      }
    }
  }
}
