package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings an archive of an earlier Dateline into the stored form of this one. */
@Command(
    name = "upgrade",
    description = {
      "Upgrade an archive that an earlier Dateline stored.",
      "Other commands do that by themselves when they open such an archive, but for doctor and restore; this one does nothing else."
          + " Nothing is annotated anew. The archive can be searched meanwhile; what it held before"
          + " is removed only when the upgrade is complete. An upgrade that was interrupted"
          + " continues with the next command."
    },
    footer = {"", "Example: dateline upgrade --data archive --dry-run"})
final class UpgradeCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Option(names = "--dry-run", description = "Print what would be done, and store nothing anew.")
  private boolean dry;

  UpgradeCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.openAsStored(archive, archive.existingData())) {
      return interruption.guard(
          terminal.progress(),
          "Stopped. Run the same command, or any other, to continue.",
          () -> upgrade(open));
    }
  }

  private int upgrade(OpenArchive open) {
    Upgrading upgrading = wiring.upgrading(open, archive.data());
    String steps = upgrading.steps();
    long articles = open.archive().upgrade().articles();
    if (!dry) {
      upgrading.run();
    }
    terminal.out().println(outcome(steps, articles));
    terminal.out().flush();
    return 0;
  }

  private String outcome(String steps, long articles) {
    if (steps.isEmpty()) {
      return "The archive is in the stored form of this Dateline. Nothing to do.";
    }
    return (dry ? "Would upgrade " : "Upgraded ") + articles + " articles: stored form of " + steps;
  }
}
