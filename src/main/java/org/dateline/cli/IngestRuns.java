package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;
import org.dateline.ingest.RecordedRun;
import org.dateline.ingest.RunReports;
import org.dateline.ingest.RunReports.OpenRun;
import org.dateline.reading.ReadingOptions;

/** Ingests as runs, each with an id, progress messages and a report that is kept. */
final class IngestRuns {
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final RunReports reports;
  private final Terminal terminal;
  private final Interruption interruption;
  private final Supplier<OptionalLong> total;

  /**
   * Makes runs that report to the terminal and are kept.
   *
   * @param total number of articles, as soon as that is known
   */
  IngestRuns(
      RunReports reports,
      Terminal terminal,
      Interruption interruption,
      Supplier<OptionalLong> total) {
    this.total = total;
    this.reports = reports;
    this.terminal = terminal;
    this.interruption = interruption;
  }

  /**
   * Makes a run of it.
   *
   * @return whether nothing failed
   */
  boolean run(List<Path> paths, ReadingOptions options, Function<Progress, IngestReport> ingest) {
    OpenRun run = reports.begin(paths, options);
    IngestReport report =
        new RecordedRun(
                run, new IngestProgress(terminal.progress(), interruption, total), BETWEEN, total)
            .run(ingest, interruption::asked);
    terminal.out().println("Run " + run.id() + ": " + IngestProgress.summary(report));
    terminal.out().flush();
    return report.failures().isEmpty();
  }
}
