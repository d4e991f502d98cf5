package org.dateline.ingest;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.ingest.RunReport.RunState;
import org.dateline.ingest.RunReports.OpenRun;
import org.jspecify.annotations.Nullable;

/** A run whose report is written as it goes on. */
public final class RecordedRun implements Progress {
  private final OpenRun run;
  private final Progress shown;
  private final Duration between;
  private final Supplier<OptionalLong> total;
  private volatile IngestReport last = IngestReport.NOTHING;
  private volatile Duration written = Duration.ZERO;

  /**
   * Writes the state of a run now and then.
   *
   * @param shown told the same
   * @param between two writings
   * @param total number of articles, as soon as that is known
   */
  public RecordedRun(OpenRun run, Progress shown, Duration between, Supplier<OptionalLong> total) {
    this.run = run;
    this.shown = shown;
    this.between = between;
    this.total = total;
  }

  /**
   * Makes the run.
   *
   * @param asked whether the program was told to end meanwhile
   */
  public IngestReport run(Function<Progress, IngestReport> ingest, Supplier<Boolean> asked) {
    run.write(RunState.RUNNING, IngestReport.NOTHING);
    try {
      IngestReport report = ingest.apply(this);
      boolean cut = asked.get();
      Long all = cut ? total() : Long.valueOf(report.articles()); // counting may be behind
      run.write(cut ? RunState.BROKEN_OFF : RunState.DONE, report, all);
      return report;
    } catch (RuntimeException e) {
      run.write(RunState.BROKEN_OFF, last, total());
      throw e;
    }
  }

  private @Nullable Long total() {
    OptionalLong all = total.get();
    return all.isPresent() ? Long.valueOf(all.getAsLong()) : null;
  }

  @Override
  public void stored(IngestReport soFar) {
    last = soFar;
    if (soFar.took().minus(written).compareTo(between) >= 0) {
      written = soFar.took();
      run.write(RunState.RUNNING, soFar, total());
    }
    shown.stored(soFar);
  }

  @Override
  public void failed(IngestReport.FailedInput failure) {
    shown.failed(failure);
  }

  @Override
  public void noted(IngestReport.Note note) {
    shown.noted(note);
  }
}
