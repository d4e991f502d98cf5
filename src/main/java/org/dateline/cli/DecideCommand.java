package org.dateline.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.archive.Decision;
import org.dateline.curation.Curator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What names mean in an archive, put right by those who look after it. */
@Command(
    name = "decide",
    description = {
      "Decide what a name means in an archive.",
      "A decision overrules the linker: in articles ingested from now on, and in those that are"
          + " stored when they are relinked. It is kept with who made it, when and why, and can be"
          + " undone."
    },
    footer = {
      "",
      "Example: dateline decide confirm \"Paul Ryan\" \"dbp:Paul_Ryan_(politician)\" --why \"of the House\"",
      "         dateline relink"
    },
    subcommands = {
      DecideCommand.Confirm.class,
      DecideCommand.Reject.class,
      DecideCommand.Undo.class
    })
final class DecideCommand implements Runnable {
  private final Wiring wiring;
  private final Terminal terminal;

  DecideCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new UsageException("decide: one of confirm, reject, undo");
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
      Decision taken = step.take(wiring.curator(open.archive(), by.archive.data()));
      terminal.out().println(sentence(taken));
      terminal.out().flush();
      terminal.progress().println("For articles that are stored: dateline relink");
      return 0;
    } catch (Curator.Refused e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** {@code 2022-01-14-1: “Hunt” means Jeremy Hunt (Q333533). anna: the politician}. */
  static String sentence(Decision decision) {
    String what =
        switch (decision.kind()) {
          case CONFIRM -> "“%s” means %s (%s)";
          case REJECT -> "“%s” does not mean %s (%s)";
          case UNDO -> "undoes " + decision.undoes() + " on “%s” and %s (%s)";
        };
    return decision.id()
        + ": "
        + String.format(Locale.ROOT, what, decision.name(), decision.called(), decision.entity())
        + ". "
        + decision.who()
        + ": "
        + decision.why();
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
