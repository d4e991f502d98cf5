package org.dateline.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.dateline.ingest.Inbox;
import org.dateline.ingest.Intake;
import org.dateline.ingest.RunReports;
import org.dateline.ingest.feeds.FeedFetcher;
import org.dateline.ingest.feeds.FeedList;
import org.dateline.ingest.feeds.FeedOutcomes;
import org.dateline.ingest.feeds.FeedPolling;

/**
 * The parts that take articles in beside an archive: reports of runs, files that were sent, feeds.
 *
 * @param data folder of the archive
 */
record IntakeWiring(Path data, Installation installation, Terminal terminal) {
  private static final long LARGEST_SENT = 256_000_000;
  private static final int MOST_WAITING = 500;

  /** The reports that each run leaves in a data folder. */
  static RunReports runs(Path data) {
    return new RunReports(runsFolder(data), Clock.systemUTC());
  }

  /** The folder of these reports. */
  static Path runsFolder(Path data) {
    return data.resolve("runs");
  }

  /** The inbox of files that were sent to a server. */
  static Inbox inbox(Path data, RunReports reports) {
    return new Inbox(data.resolve("inbox"), reports, LARGEST_SENT, MOST_WAITING);
  }

  /** The process that reads what is sent to the server of an archive. */
  InboxProcess process(ArchiveOptions options) {
    return new InboxProcess(options, data, inbox(data, runs(data)), terminal.progress());
  }

  /**
   * The intake of a server: takes what is sent to it.
   *
   * @param wake called when something was sent
   */
  Intake sent(Runnable wake) {
    RunReports reports = runs(data);
    return new Intake(inbox(data, reports), reports, wake);
  }

  FeedPolling feeds(Intake intake) {
    return new FeedPolling(
        new FeedList(data),
        new FeedOutcomes(data),
        Clock.systemUTC(),
        FeedFetcher.standard(installation.version()),
        intake,
        failure -> terminal.progress().println("dateline: feed " + failure));
  }
}
