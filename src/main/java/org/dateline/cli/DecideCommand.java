package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.archive.Decision;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.curation.Curator;
import org.dateline.curation.DecidedNames;
import org.dateline.ingest.IngestReport.Failure;
import org.dateline.ingest.RelinkReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What names mean in an archive and who is whom, put right by those who look after it. */
@Command(
    name = "decide",
    description = {
      "Decide what a name means in an archive, or that two entities are one.",
      "A decision overrules the linker, in stored articles at once and in all that come later. It"
          + " is kept with who made it, when and why, and can be undone."
    },
    footer = {
      "",
      "Example: dateline decide confirm \"Paul Ryan\" \"dbp:Paul_Ryan_(politician)\" --why \"of the"
          + " House\"",
      "         dateline decide merge archive:person:anna-smith archive:person:anna-smyth --why"
          + " \"one woman\""
    },
    subcommands = {
      DecideCommand.Merge.class,
      DecideCommand.Confirm.class,
      DecideCommand.Reject.class,
      DecideCommand.Undo.class
    })
final class DecideCommand implements Runnable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Wiring wiring;
  private final Terminal terminal;

  DecideCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new UsageException("decide: one of confirm, reject, merge, undo");
  }

  /** Where, by whom and why. */
  static final class By {
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    @Option(
        names = "--who",
        paramLabel = "NAME",
        description = "Who decides (default: your name on this machine).")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
    private String why = "";

    String who() {
      return who == null ? System.getProperty("user.name", "") : who;
    }
  }

  /** A step that a curator takes. */
  private interface Step {
    Decision take(Curator curator);
  }

  private int decide(By by, Step step) {
    try (OpenArchive open = wiring.open(by.archive, by.archive.existingData())) {
      ElasticArchive archive = open.archive();
      Path data = by.archive.data();
      try {
        Decision taken = step.take(wiring.curator(archive, data));
        terminal.out().println(DecisionSentence.of(taken));
        terminal.out().flush();
        return told("", apply(taken, archive, data));
      } catch (Curator.Already e) {
        Applied finished = apply(e.decision(), archive, data);
        if (finished.isNothing()) {
          throw e;
        }
        return told(e.getMessage() + " It was not finished: ", finished);
      }
    } catch (Curator.Refused e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** What became of stored articles. */
  private record Applied(long changed, List<Failure> failures) {
    boolean isNothing() {
      return changed == 0 && failures.isEmpty();
    }
  }

  private Applied apply(Decision decision, ElasticArchive archive, Path data) {
    Set<String> names = DecidedNames.forms(decision, archive.decisions().all());
    long relinked = 0;
    List<Failure> failures = List.of();
    if (!names.isEmpty()) {
      RelinkReport report = wiring.relink(archive, data, CORES).runOn(names);
      relinked = report.changed();
      failures = report.failures();
    }
    // Then what names something else is where the merges have it, and is not written twice.
    long moved = wiring.mergedArticles(archive).apply(decision);
    return new Applied(relinked + moved, failures);
  }

  private int told(String before, Applied applied) {
    long changed = applied.changed();
    terminal
        .progress()
        .println(before + changed + (changed == 1 ? " article changed" : " articles changed"));
    applied.failures().forEach(f -> terminal.progress().println(f.where() + ": " + f.reason()));
    return applied.failures().isEmpty() ? 0 : Main.FAILED;
  }

  /** A decision on what a name means. */
  private abstract static class OnName implements Callable<Integer> {
    @ParentCommand private DecideCommand parent;
    @Mixin private final By by = new By();

    @Parameters(
        index = "0",
        paramLabel = "NAME",
        description = "As articles write it; titles before a person's name do not count.")
    private String name = "";

    @Parameters(
        index = "1",
        paramLabel = "ENTITY",
        description = "An id: see \"dateline authority show NAME\".")
    private String entity = "";

    @Override
    public Integer call() {
      return parent.decide(by, curator -> decide(curator, name, entity, by));
    }

    abstract Decision decide(Curator curator, String name, String entity, By by);
  }

  @Command(name = "confirm", description = "In this archive, NAME means ENTITY.")
  static final class Confirm extends OnName {
    @Override
    Decision decide(Curator curator, String name, String entity, By by) {
      return curator.confirm(name, entity, by.who(), by.why);
    }
  }

  @Command(name = "reject", description = "In this archive, NAME does not mean ENTITY.")
  static final class Reject extends OnName {
    @Override
    Decision decide(Curator curator, String name, String entity, By by) {
      return curator.reject(name, entity, by.who(), by.why);
    }
  }

  @Command(
      name = "merge",
      description = {
        "FROM and INTO are one: all that articles say of FROM is said of INTO.",
        "FROM's id and names lead to INTO from now on, in searches and addresses, too."
      })
  static final class Merge implements Callable<Integer> {
    @ParentCommand private DecideCommand parent;
    @Mixin private final By by = new By();

    @Parameters(index = "0", paramLabel = "FROM", description = "Id of the entity to be given up.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "Id of the entity that stays.")
    private String into = "";

    @Override
    public Integer call() {
      return parent.decide(by, curator -> curator.merge(from, into, by.who(), by.why));
    }
  }

  @Command(name = "undo", description = "The decision with this id holds no longer.")
  static final class Undo implements Callable<Integer> {
    @ParentCommand private DecideCommand parent;
    @Mixin private final By by = new By();

    @Parameters(paramLabel = "ID", description = "Of a decision: \"dateline decisions\".")
    private String id = "";

    @Override
    public Integer call() {
      return parent.decide(by, curator -> curator.undo(id, by.who(), by.why));
    }
  }
}
