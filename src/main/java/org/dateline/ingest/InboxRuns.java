package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.dateline.ingest.Inbox.Waiting;
import org.dateline.ingest.RunReport.RunState;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;

/** Reads what waits in an inbox, each file as its run. */
public final class InboxRuns {
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final String GIVEN_UP =
      "Reading it ended the program that reads, twice. It was left out.";

  private final Inbox inbox;
  private final RunReports reports;
  private final Function<ReadingOptions, Ingest> ingests;
  private final BooleanSupplier ending;

  /**
   * Reads what waits in an inbox, one run after the other.
   *
   * @param ingests asked for each run anew, since what archivists decide meanwhile counts
   * @param ending whether the program was told to end
   */
  public InboxRuns(
      Inbox inbox,
      RunReports reports,
      Function<ReadingOptions, Ingest> ingests,
      BooleanSupplier ending) {
    this.inbox = inbox;
    this.reports = reports;
    this.ingests = ingests;
    this.ending = ending;
  }

  /**
   * Reads the first that waits.
   *
   * @param begun a file that says which was begun and how often, so that one that ends the program
   *     is not begun without end
   * @return whether there was any
   */
  public boolean next(Path begun) throws IOException {
    Optional<Waiting> first = inbox.waiting().stream().findFirst();
    if (first.isEmpty()) {
      return false;
    }
    Waiting waiting = first.get();
    String before = Files.exists(begun) ? Files.readString(begun) : "";
    String once = waiting.run().id() + " once";
    String twice = waiting.run().id() + " twice";
    if (before.equals(twice)) {
      giveUp(waiting);
      return true;
    }
    Files.writeString(begun, before.equals(once) ? twice : once);
    read(waiting);
    Files.deleteIfExists(begun); // also when it is to be read again: this was no crash
    return true;
  }

  private void read(Waiting waiting) {
    List<Path> files = List.of(waiting.file());
    try (ArticleCount count = ArticleCount.of(Readers.standard(waiting.run().options()), files)) {
      RecordedRun run = new RecordedRun(resume(waiting), new Progress() {}, BETWEEN, count::total);
      Ingest ingest = ingests.apply(waiting.run().options());
      run.run(progress -> ingest.run(files, progress), ending::getAsBoolean);
    }
    if (!ending.getAsBoolean()) { // else it is read again at the next start
      inbox.done(waiting);
    }
  }

  private RunReports.OpenRun resume(Waiting waiting) {
    return reports.resume(waiting.run(), Objects.requireNonNull(waiting.file().getParent()));
  }

  /** Ends the run of a file that ended the program. */
  private void giveUp(Waiting waiting) {
    IngestReport report =
        new IngestReport(
            0,
            0,
            0,
            0,
            List.of(new IngestReport.FailedInput(waiting.file().toString(), GIVEN_UP)),
            List.of(),
            Duration.ZERO);
    resume(waiting).write(RunState.BROKEN_OFF, report);
    inbox.done(waiting);
  }
}
