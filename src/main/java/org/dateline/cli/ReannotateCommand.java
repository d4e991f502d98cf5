package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.ingest.Reannotate.Renewal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Annotates stored articles anew. */
@Command(
    name = "reannotate",
    description = {
      "Find names, quotations and dates of all articles anew, and link them, as this Dateline does.",
      "An upgrade keeps the annotations of the Dateline that made them; each article says which"
          + " models those were. The archive can be searched meanwhile. A run that was interrupted continues where it stopped."
    },
    footer = {"", "Example: dateline reannotate --data archive"})
final class ReannotateCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ResumableRun run = new ResumableRun();

  ReannotateCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return run.over(wiring, terminal, this::renew);
  }

  private int renew(OpenArchive open) {
    Renewal renewal =
        wiring
            .reannotate(open.archive(), run.archive().data(), run.threads())
            .run(so -> terminal.progress().println(summary(so)));
    renewal.failures().forEach(terminal.progress()::println);
    terminal.out().println(summary(renewal));
    terminal.out().flush();
    return renewal.failures().isEmpty() ? 0 : Main.FAILED;
  }

  private static String summary(Renewal renewal) {
    return "%d articles renewed, %d as before, %d failed"
        .formatted(renewal.renewed(), renewal.unchanged(), renewal.failures().size());
  }
}
