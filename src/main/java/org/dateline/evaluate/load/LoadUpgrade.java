package org.dateline.evaluate.load;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.dateline.evaluate.load.LoadWatch.Watched;

/**
 * Measures an upgrade under load: its duration, failed requests, and whether answers and exports
 * are the same afterwards.
 */
public final class LoadUpgrade {
  private static final int CLIENTS = 2;
  private static final int SHOWN = 5;

  private final LoadClient client;
  private final int questions;
  private final PrintStream out;

  /**
   * Prepares to measure an upgrade of an archive.
   *
   * @param questions number of random questions whose answers are compared
   */
  public LoadUpgrade(LoadClient client, int questions, PrintStream out) {
    this.client = client;
    this.questions = questions;
    this.out = out;
  }

  public void run(Runnable upgrade) {
    List<String> paths = new LoadQuestions(client, 1).paths(questions);
    UpgradeAnswers before = new UpgradeAnswers(client, paths);
    Watched watched = new LoadWatch(client, paths, CLIENTS, 0).during(upgrade);
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
    Map<String, String> after = before.compare(client, out);
    out.printf(
        "  answered otherwise than both meanwhile: %d%n",
        watched.mixed(before.checksums(), after).size());
    out.flush();
  }
}
