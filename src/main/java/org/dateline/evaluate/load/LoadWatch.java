package org.dateline.evaluate.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.concurrent.InParallel;

/**
 * Questions asked by several clients while something else goes on: whether all are answered, how
 * long they wait, and what the answers were.
 */
final class LoadWatch {
  private static final double MILLION = 1_000_000;

  private final LoadClient client;
  private final List<String> paths;
  private final int clients;
  private final int pause;
  private final AtomicInteger next = new AtomicInteger();
  private final List<Long> answered = Collections.synchronizedList(new ArrayList<>());
  private final List<Double> took = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();
  private volatile boolean ended;

  /**
   * Prepares clients that ask while something else is going on.
   *
   * @param clients number of clients that ask at once
   * @param pause milliseconds that each rests after an answer
   */
  LoadWatch(LoadClient client, List<String> paths, int clients, int pause) {
    this.client = client;
    this.pause = pause;
    this.paths = List.copyOf(paths);
    this.clients = clients;
  }

  /**
   * Observations of a run.
   *
   * @param millis that the work took
   * @param failures refusals and errors
   * @param longestGap milliseconds in which no answer came
   * @param answers different ones to each question
   */
  record Watched(
      double millis,
      Latencies latencies,
      List<String> failures,
      double longestGap,
      Map<String, Set<String>> answers) {

    /** Questions that were answered otherwise than both before and after. */
    List<String> mixed(Map<String, String> before, Map<String, String> after) {
      return answers.entrySet().stream()
          .filter(
              asked ->
                  !List.of(before.get(asked.getKey()), after.get(asked.getKey()))
                      .containsAll(asked.getValue()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** Asks until the work has ended. */
  Watched during(Runnable work) {
    double[] millis = {0};
    List<Runnable> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      all.add(this::ask);
    }
    all.add(
        () -> {
          try {
            millis[0] = timed(work);
          } finally {
            ended = true;
          }
        });
    long began = System.nanoTime();
    InParallel.run(all, all.size(), n -> {});
    return new Watched(
        millis[0],
        new Latencies(took.stream().sorted().toList()),
        List.copyOf(failures),
        longestGap(began),
        Map.copyOf(seen));
  }

  static double timed(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / MILLION;
  }

  private void ask() {
    while (!ended) {
      String path = paths.get(next.getAndIncrement() % paths.size());
      long began = System.nanoTime();
      try {
        String answer = LoadAnswers.checksum(client, path);
        seen.computeIfAbsent(path, p -> ConcurrentHashMap.newKeySet()).add(answer);
        answered.add(System.nanoTime());
      } catch (RuntimeException e) {
        failures.add(e.getMessage());
      }
      took.add((System.nanoTime() - began) / MILLION);
      rest();
    }
  }

  private void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private double longestGap(long began) {
    List<Long> moments = new ArrayList<>(answered);
    Collections.sort(moments);
    moments.add(System.nanoTime());
    long longest = 0;
    long before = began;
    for (long moment : moments) {
      longest = Math.max(longest, moment - before);
      before = moment;
    }
    return longest / MILLION;
  }
}
