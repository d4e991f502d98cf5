package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dateline.ingest.Intake;
import org.dateline.ingest.feeds.FeedPolling;
import org.dateline.server.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the page and the API. */
@Command(
    name = "serve",
    description = {
      "Serve the page and the API of an archive until it is stopped.",
      "Prints one line, Dateline is at URL, when it answers. An archive of an earlier Dateline is"
          + " upgraded while it is read."
    },
    footer = {"", "Example: dateline serve --data archive --port 8081"})
final class ServeCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final NewArchiveOptions archive = new NewArchiveOptions();
  @Mixin private final ServerOptions options = new ServerOptions();

  @Option(
      names = "--backup-to",
      paramLabel = "DIR",
      description = "Write a whole backup into this folder each day.")
  private @Nullable Path backups;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "7",
      description = "How many of these backups to keep (default: ${DEFAULT-VALUE}).")
  private int keep;

  @Option(
      names = "--poll-feeds",
      paramLabel = "MINUTES",
      description =
          "Ask the feeds of the archive (dateline feeds) every MINUTES minutes (default: never).")
  private @Nullable Integer minutes;

  @Option(
      names = "--log-requests",
      description =
          "Write a line of JSON for each request to the error stream: when, its number, route,"
              + " status and milliseconds, but not what was searched for.")
  private boolean logRequests;

  ServeCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  /** Says how to make an admin where there is none: nobody can make one over the network. */
  static void sayWhoMaySignIn(OpenArchive open, String data, PrintStream to) {
    if (Wiring.accounts(open.archive()).isEmpty()) {
      to.println(
          "dateline: nobody can sign in yet. Make the first admin: dateline users add NAME --role"
              + " admin"
              + data);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new UsageException("--keep must be 1 or more.");
    }
    if (minutes != null && minutes < 1) {
      throw new UsageException("--poll-feeds must be 1 or more.");
    }
    options.check();
    Path data = archive.namesData() ? archive.existingFolder() : archive.data();
    options.warn(terminal.progress());
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.openAsStored(archive, data);
        InboxProcess inbox = wiring.intake(data).process(archive)) {
      serve(open, data, inbox, interruption);
      return 0;
    }
  }

  private void serve(OpenArchive open, Path data, InboxProcess inbox, Interruption interruption)
      throws IOException {
    Intake intake = wiring.intake(data).sent(inbox::wake);
    try (Server server = started(wiring.server(open, options, data, intake));
        Background feeds = new Background("feeds", () -> pollFeeds(data, intake));
        Background node = new Background("node", open::watch);
        Background upgrade = new Background("upgrade", () -> upgrade(open, data));
        Background backup = new Background("backup", () -> backUp(open, data))) {
      String given = archive.namesData() ? " --data " + data : "";
      sayWhoMaySignIn(open, given, terminal.progress());
      terminal.out().println("Dateline is at " + server.url());
      terminal.out().flush();
      node.start(terminal.progress());
      upgrade.start(terminal.progress());
      backup.start(terminal.progress());
      feeds.start(terminal.progress());
      inbox.wake(); // what was sent before the server ended
      interruption.await();
    }
  }

  private Server started(Server server) {
    return (logRequests ? server.logTo(terminal.progress()) : server).start();
  }

  private void pollFeeds(Path data, Intake intake) {
    if (minutes == null) {
      return;
    }
    FeedPolling feeds = wiring.intake(data).feeds(intake);
    try {
      while (true) {
        feeds.poll();
        TimeUnit.MINUTES.sleep(minutes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void backUp(OpenArchive open, Path data) {
    if (backups != null) {
      wiring.backups(open.archive(), data, backups.toAbsolutePath().normalize(), keep).run();
    }
  }

  private void upgrade(OpenArchive open, Path data) {
    wiring.upgrading(open, data).runForReaders();
    wiring.finishCutOff(open, data);
  }
}
