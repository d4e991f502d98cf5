package org.dateline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;

/** Says how an ingest goes on: each failure at once, the count every few seconds. */
final class IngestProgress implements Progress {
  private final PrintStream to;
  private final Interruption interruption;
  private final Supplier<OptionalLong> total;
  private final Throttle count = new Throttle(Duration.ofSeconds(5));

  /**
   * Prints the progress of a run.
   *
   * @param total number of articles, as soon as that is known
   */
  IngestProgress(PrintStream to, Interruption interruption, Supplier<OptionalLong> total) {
    this.to = to;
    this.interruption = interruption;
    this.total = total;
  }

  IngestProgress(PrintStream to, Interruption interruption) {
    this(to, interruption, OptionalLong::empty);
  }

  @Override
  public void stored(IngestReport soFar) {
    if (count.isDue(soFar.took())) {
      to.println(rate(soFar.articles(), soFar.took(), total.get()) + "; " + summary(soFar));
    }
  }

  @Override
  public void failed(IngestReport.FailedInput failure) {
    if (!interruption.asked()) { // else it failed because it was broken off
      to.println(failure.line());
    }
  }

  @Override
  public void noted(IngestReport.Note note) {
    to.println(note.line());
  }

  /** The progress as text: “120 of 480 articles, 120 a minute, about 3 min left”. */
  static String rate(long done, Duration took, OptionalLong total) {
    StringBuilder said = new StringBuilder().append(done);
    total.ifPresent(all -> said.append(" of ").append(all));
    said.append(" articles");
    double seconds = took.toMillis() / 1000.0;
    if (done > 0 && seconds > 0) {
      said.append(String.format(Locale.ROOT, ", %.0f a minute", done * 60 / seconds));
      total.ifPresent(all -> said.append(", ").append(left((all - done) * seconds / done)));
    }
    return said.toString();
  }

  private static String left(double seconds) {
    long minutes = Math.round(seconds / 60);
    if (minutes < 1) {
      return "less than a minute left";
    }
    return minutes < 60
        ? "about " + minutes + " min left"
        : "about " + minutes / 60 + " h " + minutes % 60 + " min left";
  }

  /** The result of an ingest in one line. */
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
