package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.DecisionRefused;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Corrects what an archive says of names, quotations and articles. */
@Command(
    name = "decide",
    description = {
      "Correct what an archive says of names, quotations and articles.",
      "A decision holds for stored articles at once and for all that come later. It is kept with who"
          + " made it, when and why, and can be undone."
    },
    footer = {
      "",
      "Example: dateline decide confirm \"Paul Ryan\" \"dbp:Paul_Ryan_(politician)\" --why \"of the"
          + " House\"",
      "         dateline decide merge archive:person:anna-smith archive:person:anna-smyth --why"
          + " \"one woman\"",
      "         dateline decide not-a-name Blah --dry-run --why \"a filler\"",
      "         dateline decide not-a-name Blah --seen 0 --why \"a filler\"   # the version that the"
          + " dry run printed"
    },
    subcommands = {
      DecideEntityCommands.MergeCommand.class,
      DecideEntityCommands.SplitCommand.class,
      DecideNotThisOneCommand.class,
      DecideCommand.ConfirmCommand.class,
      DecideCommand.RejectCommand.class,
      DecideEntityCommands.RenameCommand.class,
      DecideEntityCommands.RetypeCommand.class,
      DecideEntityCommands.AliasCommand.class,
      DecideCommand.NotANameCommand.class,
      DecideMentionCommand.class,
      DecideQuotationCommand.class,
      DecideArticleCommands.CorrectCommand.class,
      DecideArticleCommands.WithdrawCommand.class,
      DecideArticleCommands.RestoreArticleCommand.class,
      DecideCommand.UndoCommand.class
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
    throw new UsageException(
        "Name a kind of decision, for example merge or undo. See dateline decide --help.");
  }

  /** The options of a decision: archive, author and reason. */
  static final class By {
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    @Option(
        names = "--who",
        paramLabel = "NAME",
        description = "Who decides (default: your name on this machine).")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
    private String why = "";

    @Option(names = "--dry-run", description = "Print how much would change, and change nothing.")
    private boolean dryRun;

    @Option(
        names = "--seen",
        paramLabel = "VERSION",
        description =
            "Decide only if nothing was decided on the same since --dry-run printed this version"
                + " (default: decide whatever there is, and print what was decided before).")
    private String seen = Desk.ANY_VERSION;

    String who() {
      return who == null ? System.getProperty("user.name", "") : who;
    }
  }

  /** A decision of some kind. */
  abstract static class Deciding implements Callable<Integer> {
    @ParentCommand private DecideCommand parent;
    @Mixin private final By by = new By();

    abstract Proposal proposal(Desk desk);

    @Override
    public final Integer call() {
      return parent.decide(by, this);
    }
  }

  private int decide(By by, Deciding deciding) {
    try (OpenArchive open = wiring.open(by.archive, by.archive.existingData())) {
      Desk desk = wiring.desk(open.archive(), by.archive.data());
      DeskAtTerminal at = new DeskAtTerminal(desk, terminal);
      Desk.ProposedChange item = new Desk.ProposedChange(deciding.proposal(desk), by.why);
      return by.dryRun ? at.dryRun(item, by.who()) : at.take(item, by.who(), by.seen);
    } catch (DecisionRefused e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** A decision on what a name means. */
  private abstract static class DecideOnName extends Deciding {
    @Parameters(
        index = "0",
        paramLabel = "NAME",
        description = "As articles write it; titles before a person's name do not count.")
    private String name = "";

    @Parameters(
        index = "1",
        paramLabel = "ENTITY",
        description =
            "An id, as in the address of an entity's page; see also \"dateline authority show NAME\".")
    private String entity = "";

    Proposal on(DecisionKind kind) {
      return Proposal.of(kind).name(name).entity(entity);
    }
  }

  @Command(name = "confirm", description = "Link NAME to ENTITY in this archive.")
  static final class ConfirmCommand extends DecideOnName {
    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.CONFIRM);
    }
  }

  @Command(name = "reject", description = "Never link NAME to ENTITY in this archive.")
  static final class RejectCommand extends DecideOnName {
    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.REJECT);
    }
  }

  @Command(name = "not-a-name", description = "Treat NAME as no name, wherever it stands.")
  static final class NotANameCommand extends Deciding {
    @Parameters(paramLabel = "NAME", description = "As articles write it.")
    private String name = "";

    @Override
    Proposal proposal(Desk desk) {
      return Proposal.of(DecisionKind.NOT_A_NAME).name(name);
    }
  }

  /** A decision on one article. */
  abstract static class DecideOnArticle extends Deciding {
    @Parameters(index = "0", paramLabel = "ARTICLE", description = "Id of the article.")
    private String article = "";

    String article() {
      return article;
    }

    Proposal on(DecisionKind kind) {
      return Proposal.of(kind).articles(List.of(article));
    }
  }

  @Command(name = "undo", description = "Undo a decision.")
  static final class UndoCommand extends Deciding {
    @Parameters(paramLabel = "ID", description = "Id of the decision: see \"dateline decisions\".")
    private String id = "";

    @Override
    Proposal proposal(Desk desk) {
      return Proposal.undo(id);
    }
  }
}
