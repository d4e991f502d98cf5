package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dateline.ingest.Inbox.Received;
import org.dateline.reading.ReadingOptions;

/** The ways of a server to add what is sent to it: the inbox, the runs, and who reads. */
public final class Intake {
  private final Inbox inbox;
  private final RunReports reports;
  private final Runnable wake;

  /**
   * Takes what is sent into an inbox.
   *
   * @param wake called when something waits
   */
  public Intake(Inbox inbox, RunReports reports, Runnable wake) {
    this.inbox = inbox;
    this.reports = reports;
    this.wake = wake;
  }

  /**
   * Receives a file, which is accepted or discarded next.
   *
   * @throws Inbox.Full if it is too large, or too many wait
   */
  public Received receive(InputStream bytes) throws IOException {
    return inbox.receive(bytes);
  }

  /** Makes a run of it, which begins as soon as those before it are over. */
  public RunReport accept(Received received, String name, ReadingOptions options, String who) {
    RunReport run = inbox.accept(received, name, options, who);
    wake.run();
    return run;
  }

  public long largest() {
    return inbox.largest();
  }

  /** The ids of all runs, those of commands among them, the newest first. */
  public List<String> runs() {
    return reports.ids();
  }

  public Optional<RunReport> run(String id) {
    return reports.find(id);
  }
}
