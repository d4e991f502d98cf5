package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.files.FileErrors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that several threads work on at a time; they come out in the order they came in, each as
 * soon as it and those before it are ready.
 */
final class RowsInOrder {
  private static final int ROWS_IN_WORK_PER_THREAD = 4;

  private final PrintStream errors;
  private final int threads;
  private final BlockingQueue<RowUnderWay> rows;
  private int done;
  private int failed;

  /**
   * Works on rows with several threads, and prints the results in the rows' order.
   *
   * @param errors called with each row that failed, with the reason
   */
  RowsInOrder(PrintStream errors, int threads) {
    this.errors = errors;
    this.threads = threads;
    this.rows = new ArrayBlockingQueue<>(threads * ROWS_IN_WORK_PER_THREAD);
  }

  interface RowReader {
    void read(Taker to) throws IOException, InterruptedException;
  }

  /** Takes rows; waits while enough of them are in work. */
  interface Taker {
    /**
     * Takes a row to work on.
     *
     * @param where the row stands
     * @param work makes the line that comes out; a {@link BadRow} says why there is none
     */
    void take(String where, Callable<String> work) throws InterruptedException;
  }

  /** A row that cannot be worked on; the message is for the user. */
  static final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    BadRow(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  /** The number of rows that came out, and of those that did not. */
  record RowCounts(int done, int failed) {}

  RowCounts run(RowReader source, PrintStream out) throws IOException, InterruptedException {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Future<?> reading = reader.submit(() -> read(source, workers));
      for (RowUnderWay row = rows.take(); !row.isEnd(); row = rows.take()) {
        write(row, out);
      }
      reading.get();
      return new RowCounts(done, failed);
    } catch (ExecutionException e) {
      TooLittleMemoryException.throwIfSo(e);
      throw new IOException("The input cannot be read: " + e.getCause(), e);
    } finally {
      reader.shutdownNow();
      workers.shutdownNow();
    }
  }

  private @Nullable Void read(RowReader source, ExecutorService workers)
      throws IOException, InterruptedException {
    try {
      source.read((where, work) -> rows.put(new RowUnderWay(where, workers.submit(work))));
      return null;
    } finally {
      rows.put(RowUnderWay.END);
    }
  }

  private void write(RowUnderWay row, PrintStream out) throws IOException, InterruptedException {
    try {
      out.println(row.work().get());
      done++;
    } catch (ExecutionException e) {
      TooLittleMemoryException.throwIfSo(e);
      failed++;
      errors.println(row.where() + ": " + reason(e.getCause()));
    }
    if (out.checkError()) { // which also flushes
      throw new IOException("Standard output was closed: the rows that follow were not written.");
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof BadRow) {
      return cause.getMessage();
    }
    String reason = cause == null ? "unknown" : FileErrors.reason(cause);
    return "It could not be annotated: " + reason + ". It was left out.";
  }

  private record RowUnderWay(String where, Future<String> work) {
    static final RowUnderWay END = new RowUnderWay("", CompletableFuture.completedFuture(""));

    boolean isEnd() {
      return where.isEmpty();
    }
  }
}
