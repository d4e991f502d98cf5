package org.dateline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.dateline.ingest.RelinkReport;

/** Tells how far relinking is, every few seconds, and what it did. */
final class RelinkProgress {
  private final PrintStream to;
  private final Throttle count = new Throttle(Duration.ofSeconds(5));

  RelinkProgress(PrintStream to) {
    this.to = to;
  }

  /** Shows how far it is, from time to time. To be called after each page. */
  void show(RelinkReport soFar) {
    if (count.isDue(soFar.took())) {
      to.println(soFar.articles() + " of " + soFar.total() + " articles");
    }
  }

  /** The outcome in some lines. */
  static String summary(RelinkReport report) {
    double seconds = Math.max(0.001, report.took().toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%d of %d articles%s in %.1f s, %.0f a second: %d changed, %d the same, %d up to"
            + " date before, %d failed%nnames: %d found, %d lost, %d mean another entity now, %d still"
            + " unknown, under another id; %d former ids redirect",
        report.articles(),
        report.total(),
        report.resumed() ? ", going on from a run that was cut off," : "",
        seconds,
        report.articles() / seconds,
        report.changed(),
        report.unchanged(),
        report.current(),
        report.failures().size(),
        report.found(),
        report.lost(),
        report.moved(),
        report.renamed(),
        report.redirected());
  }
}
