package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.decision.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The log of what was decided. */
@Command(
    name = "decisions",
    description = "List the decisions of an archive in order, with who made them and why.")
final class DecisionsCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  DecisionsCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenArchive open = wiring.open(archive, archive.existingData())) {
      List<Decision> decisions = open.archive().decisions().all();
      if (decisions.isEmpty()) {
        terminal.progress().println("Nothing has been decided.");
      }
      decisions.forEach(decision -> terminal.out().println(DecisionSentence.of(decision)));
      terminal.out().flush();
      return 0;
    }
  }
}
