package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.dateline.ingest.Inbox;
import org.dateline.ingest.InboxRuns;
import org.dateline.ingest.RunReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads what was sent to a server, which starts this beside itself. */
@Command(
    name = InboxCommand.NAME,
    hidden = true,
    description = "Read what was sent to the server of an archive.")
final class InboxCommand implements Callable<Integer> {
  static final String NAME = "read-inbox";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(5);

  private final Wiring wiring;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  InboxCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws java.io.IOException {
    Path data = archive.data();
    RunReports reports = IntakeWiring.runs(data);
    Inbox inbox = IntakeWiring.inbox(data, reports);
    ProcessHandle server = ProcessHandle.current().parent().orElseThrow();
    wiring.loadEarly(data);
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.openAsStored(archive, data)) {
      InboxRuns runs =
          new InboxRuns(
              inbox,
              reports,
              said ->
                  wiring.ingest(
                      open.archive(), data, Runtime.getRuntime().availableProcessors(), said),
              interruption::asked);
      Path begun = data.resolve("inbox").resolve("reading");
      Instant busy = Instant.now();
      do {
        boolean any = runs.next(begun);
        busy = any ? Instant.now() : busy;
      } while (Instant.now().isBefore(busy.plus(LONGEST_IDLE))
          && server.isAlive()
          && interruption.pause(BETWEEN_LOOKS));
      Files.deleteIfExists(begun);
    }
    return 0;
  }
}
