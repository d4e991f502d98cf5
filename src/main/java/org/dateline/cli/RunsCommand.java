package org.dateline.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ingest.RunReport;
import org.dateline.ingest.RunReport.RunState;
import org.dateline.ingest.RunReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists ingests, or says what failed in one of them. */
@Command(
    name = "runs",
    description = {
      "List the runs of ingest, the newest first, or show what failed in one of them.",
      "dateline ingest --retry RUN reads again what failed, and goes on with a run that was broken off."
    },
    footer = {"", "Example: dateline runs 20220113-101500"})
final class RunsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Parameters(arity = "0..1", paramLabel = "RUN", description = "Id of a run.")
  private @Nullable String id;

  RunsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RunReports reports = IntakeWiring.runs(archive.existingFolder());
    PrintStream out = terminal.out();
    String one = id;
    if (one == null) {
      reports.all().forEach(run -> out.println(line(run)));
    } else {
      RunReport run =
          reports
              .find(one)
              .orElseThrow(
                  () ->
                      new UsageException("There is no run " + one + ". dateline runs lists them."));
      out.println(line(run));
      if (run.state() == RunState.BROKEN_OFF) {
        out.println(
            "It was stopped or killed. dateline ingest --retry " + one + " goes on with it.");
      }
      run.paths().forEach(path -> out.println("read: " + path));
      run.failures().forEach(f -> out.println("failed: " + f.line()));
      run.notes().forEach(n -> out.println("note: " + n.line()));
    }
    out.flush();
    return 0;
  }

  /** The articles that a run came to, of one that is not through. */
  private static String extent(RunReport run) {
    Long total = run.total();
    return run.state() == RunState.DONE || total == null
        ? ""
        : String.format(Locale.ROOT, " at %d of %d", run.read(), total);
  }

  private static String line(RunReport run) {
    return String.format(
        Locale.ROOT,
        "%s %s%s: %d new, %d changed, %d unchanged, %d failed",
        run.id(),
        run.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        extent(run),
        run.created(),
        run.replaced(),
        run.unchanged(),
        run.failures().size());
  }
}
