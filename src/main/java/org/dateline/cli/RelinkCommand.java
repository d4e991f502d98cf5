package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.ingest.RelinkReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Links the names of all articles anew, after more has become known. */
@Command(
    name = "relink",
    description = {
      "Link the names of all articles anew, after an import into the authority.",
      "Nothing is annotated again, so this takes minutes, not hours. An id that is given up leads to the one that takes its place. A run that was interrupted continues where it stopped."
    },
    footer = {
      "",
      "Example: dateline authority import --data archive people.json.gz",
      "         dateline relink --data archive"
    })
final class RelinkCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ResumableRun run = new ResumableRun();

  RelinkCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return run.over(wiring, terminal, this::relink);
  }

  private int relink(OpenArchive open) {
    long merged = wiring.desk(open.archive(), run.archive().data()).applyAll();
    if (merged > 0) {
      terminal.progress().println(merged + " articles of decisions that were cut off");
    }
    RelinkProgress progress = new RelinkProgress(terminal.progress());
    RelinkReport report =
        wiring.relink(open.archive(), run.archive().data(), run.threads()).run(progress::show);
    terminal.out().println(RelinkProgress.summary(report));
    terminal.out().flush();
    report.failures().forEach(f -> terminal.progress().println(f.line()));
    return report.failures().isEmpty() ? 0 : Main.FAILED;
  }
}
