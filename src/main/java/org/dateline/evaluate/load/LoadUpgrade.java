package org.dateline.evaluate.load;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.dateline.evaluate.load.LoadWatch.Watched;

/**
 * Measures an upgrade under load: its duration, failed requests, and whether answers are the same
 * afterwards.
 */
public final class LoadUpgrade {
  private static final int CLIENTS = 2;
  private static final int SHOWN = 5;

  private final LoadClient client;
  private final int questions;
  private final PrintStream out;

  /**
   * @param questions number of random questions whose answers are compared
   */
  public LoadUpgrade(LoadClient client, int questions, PrintStream out) {
    this.client = client;
    this.questions = questions;
    this.out = out;
  }

  /** Upgrades. */
  public void run(Runnable upgrade) {
    List<String> paths = new LoadQuestions(client, 1).paths(questions);
    Map<String, String> before = LoadAnswers.questions(client, paths);
    Watched watched = new LoadWatch(client, paths, CLIENTS, 0).during(upgrade);
    Map<String, String> after = LoadAnswers.questions(client, paths);
    out.printf(
        "upgrade: %.1f s; meanwhile %d questions of %d clients, %d failed, longest time without an"
            + " answer %.0f ms, median %.0f ms, p95 %.0f ms%n",
        watched.millis() / 1e3,
        watched.latencies().sorted().size(),
        CLIENTS,
        watched.failures().size(),
        watched.longestGap(),
        watched.latencies().percentile(0.5),
        watched.latencies().percentile(0.95));
    watched.failures().stream().distinct().limit(SHOWN).forEach(out::println);
    List<String> other =
        paths.stream().filter(path -> !before.get(path).equals(after.get(path))).toList();
    List<String> mixed = watched.mixed(before, after);
    out.printf(
        "  answers equal before and after: %d of %d; answered otherwise than both meanwhile: %d%n",
        paths.size() - other.size(), paths.size(), mixed.size());
    other.stream().limit(SHOWN).forEach(path -> out.println("  otherwise: " + path));
    out.flush();
  }
}
