package org.dateline.cli;

import java.io.PrintStream;

/** Work beside that of a command, on a thread of its own that ends with it. */
final class Background implements AutoCloseable {
  private static final long MOST_MILLIS = 60_000;

  private final Thread thread;
  private volatile Thread.UncaughtExceptionHandler handler = (t, e) -> {};

  /**
   * Prepares work on a thread of its own, which does not keep the program from ending.
   *
   * @param work ends when its thread is interrupted
   */
  Background(String name, Runnable work) {
    thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, e) -> handler.uncaughtException(t, e));
  }

  /**
   * Starts the work.
   *
   * @param failures called with the reason why the work ended before its end
   */
  void start(PrintStream failures) {
    handler = (t, e) -> failures.println("dateline: " + t.getName() + ": " + e.getMessage());
    thread.start();
  }

  @Override
  public void close() {
    handler = (t, e) -> {};
    thread.interrupt();
    try {
      thread.join(MOST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
