package org.dateline.evaluate.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.concurrent.InParallel;

/**
 * The times that answers took, in milliseconds.
 *
 * @param sorted ascending
 */
public record Latencies(List<Double> sorted) {
  private static final double MILLION = 1_000_000;

  public Latencies {
    sorted = List.copyOf(sorted);
  }

  /** Runs each task once, by a number of clients that ask one after the other without a pause. */
  public static Latencies of(List<Runnable> tasks, int clients) {
    AtomicInteger next = new AtomicInteger();
    List<Double> took = Collections.synchronizedList(new ArrayList<>());
    Runnable client = () -> drain(tasks, next, took);
    InParallel.run(Collections.nCopies(clients, client), clients, ended -> {});
    Collections.sort(took);
    return new Latencies(took);
  }

  private static void drain(List<Runnable> tasks, AtomicInteger next, List<Double> took) {
    for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
      long began = System.nanoTime();
      tasks.get(i).run();
      took.add((System.nanoTime() - began) / MILLION);
    }
  }

  /**
   * The time within which this share of the answers came: nearest rank.
   *
   * @param share above 0, at most 1
   */
  public double percentile(double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
