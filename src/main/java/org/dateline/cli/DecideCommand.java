package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.archive.Decision;
import org.dateline.curation.Curator;
import org.dateline.curation.DecidedNames;
import org.dateline.curation.MergedArticles;
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
      "Example: dateline decide confirm \"Paul Ryan\" \"dbp:Paul_Ryan_(politician)\" --why \"of the House\"",
      "         dateline decide merge archive:person:anna-smith archive:person:anna-smyth --why \"one woman\""
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
    try (OpenArchive open = wiring.open(by.archive, by.archive.data())) {
      Path data = by.archive.data();
      MergedArticles merges = wiring.mergedArticles(open.archive());
      try {
        Decision taken = step.take(wiring.curator(open.archive(), data));
        terminal.out().println(DecisionSentence.of(taken));
        terminal.out().flush();
        long changed =
            taken.merge() == null
                ? wiring
                    .relink(open.archive(), data, CORES)
                    .runOn(DecidedNames.forms(taken))
                    .changed()
                : merges.apply(taken);
        terminal.progress().println(changed(changed));
      } catch (Curator.Already e) {
        long finished = merges.apply(e.decision());
        if (finished == 0) {
          throw e;
        }
        terminal.progress().println(e.getMessage() + " It was not finished: " + changed(finished));
      }
      return 0;
    } catch (Curator.Refused e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static String changed(long articles) {
    return articles + (articles == 1 ? " article changed" : " articles changed");
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
