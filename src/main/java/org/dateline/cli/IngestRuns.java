package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;
import org.dateline.ingest.RunReports;
import org.dateline.ingest.RunReports.OpenRun;
import org.dateline.ingest.RunReports.RunState;

/** Ingests as runs: each with an id, told as it goes on, and with a report that stays. */
final class IngestRuns {
  private final RunReports reports;
  private final Terminal terminal;
  private final Interruption interruption;
  private final Supplier<OptionalLong> total;

  /**
   * @param total how many articles there are, as soon as that is known
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
  boolean run(List<Path> paths, Function<Progress, IngestReport> ingest) {
    OpenRun run = reports.begin(paths);
    Recorded progress =
        new Recorded(new IngestProgress(terminal.progress(), interruption, total), run);
    try {
      IngestReport report = ingest.apply(progress);
      run.write(interruption.asked() ? RunState.BROKEN_OFF : RunState.DONE, report);
      terminal.out().println("Run " + run.id() + ": " + IngestProgress.summary(report));
      terminal.out().flush();
      return report.failures().isEmpty();
    } catch (RuntimeException e) {
      run.write(RunState.BROKEN_OFF, progress.last);
      throw e;
    }
  }

  /** Writes down how far the run has come. */
  private static final class Recorded implements Progress {
    private final Progress shown;
    private final OpenRun run;
    private final Throttle reports = new Throttle(Duration.ofSeconds(5));
    private volatile IngestReport last = IngestReport.NOTHING;

    Recorded(Progress shown, OpenRun run) {
      this.shown = shown;
      this.run = run;
    }

    @Override
    public void stored(IngestReport soFar) {
      last = soFar;
      if (reports.isDue(soFar.took())) {
        run.write(RunState.RUNNING, soFar);
      }
      shown.stored(soFar);
    }

    @Override
    public void failed(IngestReport.Failure failure) {
      shown.failed(failure);
    }

    @Override
    public void noted(IngestReport.Note note) {
      shown.noted(note);
    }
  }
}
