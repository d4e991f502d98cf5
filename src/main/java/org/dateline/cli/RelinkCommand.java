package org.dateline.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ingest.RelinkReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Links the names of all articles anew, after more has become known. */
@Command(
    name = "relink",
    description = {
      "Link the names of all articles anew, after an import into the authority.",
      "Nothing is annotated again, so this takes minutes, not hours. Ids that are given up lead on"
          + " to those in their place. A run that was cut off goes on where it stopped."
    },
    footer = {
      "",
      "Example: dateline authority import --data archive people.json.gz",
      "         dateline relink --data archive"
    })
final class RelinkCommand implements Callable<Integer> {
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  private Duration last = Duration.ZERO;

  RelinkCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.open(archive, archive.data())) {
      try {
        RelinkReport report =
            wiring.relink(open.archive(), archive.data(), threads.count()).run(this::progress);
        terminal.out().println(summary(report));
        terminal.out().flush();
        report.failures().forEach(f -> terminal.progress().println(f.where() + ": " + f.reason()));
        return report.failures().isEmpty() ? 0 : Main.FAILED;
      } catch (RuntimeException e) {
        if (!interruption.asked()) {
          throw e;
        }
        terminal.progress().println("Stopped. The same command goes on from here.");
        return Main.FAILED;
      }
    }
  }

  private void progress(RelinkReport soFar) {
    if (soFar.took().minus(last).compareTo(BETWEEN) >= 0) {
      last = soFar.took();
      terminal.progress().println(soFar.articles() + " of " + soFar.total() + " articles");
    }
  }

  /** Some lines. */
  static String summary(RelinkReport report) {
    double seconds = Math.max(0.001, report.took().toMillis() / 1000.0);
    return String.format(
        Locale.ROOT,
        "%d of %d articles%s in %.1f s, %.0f a second: %d changed, %d the same, %d linked so"
            + " before, %d failed%nnames: %d found, %d lost, %d mean another entity now, %d still"
            + " unknown under another id; %d ids lead on",
        report.articles(),
        report.total(),
        report.resumed() ? ", going on from a run that was cut off," : "",
        seconds,
        report.articles() / seconds,
        report.changed(),
        report.unchanged(),
        report.current(),
        report.failures().size(),
        report.found(),
        report.lost(),
        report.moved(),
        report.renamed(),
        report.redirected());
  }
}
