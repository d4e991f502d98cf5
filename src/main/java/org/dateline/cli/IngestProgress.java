package org.dateline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;

/** Says how an ingest goes on: each failure at once, the count every few seconds. */
final class IngestProgress implements Progress {
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final PrintStream to;
  private final Interruption interruption;
  private Duration last = Duration.ZERO;

  IngestProgress(PrintStream to, Interruption interruption) {
    this.to = to;
    this.interruption = interruption;
  }

  @Override
  public void stored(IngestReport soFar) {
    if (soFar.took().minus(last).compareTo(BETWEEN) >= 0) {
      last = soFar.took();
      to.println(summary(soFar));
    }
  }

  @Override
  public void failed(IngestReport.Failure failure) {
    if (!interruption.asked()) { // else it failed because it was broken off
      to.println(failure.where() + ": " + failure.reason());
    }
  }

  @Override
  public void noted(IngestReport.Note note) {
    to.println(note.where() + ": " + note.text());
  }

  /** One line. */
  static String summary(IngestReport report) {
    double seconds = Math.max(0.001, report.took().toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%d articles: %d new, %d changed, %d unchanged; %d inputs failed; %.1f s, %.0f words"
            + " annotated a second",
        report.articles(),
        report.created(),
        report.replaced(),
        report.unchanged(),
        report.failures().size(),
        seconds,
        report.words() / seconds);
  }
}
