package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.article.EntityType;
import org.dateline.curation.AlreadyDecided;
import org.dateline.curation.DecisionRefused;
import org.dateline.curation.DecisionSentence;
import org.dateline.curation.Desk;
import org.dateline.curation.Preview;
import org.dateline.curation.Proposal;
import org.dateline.curation.Relinker.RelinkOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Corrections of names, quotations and articles by those who look after it. */
@Command(
    name = "decide",
    description = {
      "Put right what an archive says of names, quotations and articles.",
      "A decision holds in stored articles at once and in all that come later. It is kept with who"
          + " made it, when and why, and can be undone."
    },
    footer = {
      "",
      "Example: dateline decide confirm \"Paul Ryan\" \"dbp:Paul_Ryan_(politician)\" --why \"of the"
          + " House\"",
      "         dateline decide merge archive:person:anna-smith archive:person:anna-smyth --why"
          + " \"one woman\"",
      "         dateline decide not-a-name Blah --dry-run --why \"a filler\""
    },
    subcommands = {
      DecideCommand.Merge.class,
      DecideCommand.Split.class,
      DecideNotThisOneCommand.class,
      DecideCommand.Confirm.class,
      DecideCommand.Reject.class,
      DecideCommand.Rename.class,
      DecideCommand.Retype.class,
      DecideCommand.Alias.class,
      DecideCommand.NotAName.class,
      DecideMentionCommand.class,
      DecideQuotationCommand.class,
      DecideCommand.Correct.class,
      DecideCommand.Withdraw.class,
      DecideCommand.RestoreArticle.class,
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
    throw new UsageException("decide: say what, for example merge or undo. See --help.");
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

    @Option(names = "--dry-run", description = "Say how much would change, and decide nothing.")
    private boolean dryRun;

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
      try {
        List<Desk.ProposedChange> items =
            List.of(new Desk.ProposedChange(deciding.proposal(desk), by.why));
        if (by.dryRun) {
          return told(desk.weigh(items, by.who()).preview());
        }
        Desk.Taken taken = desk.take(items, by.who(), Desk.ANY_VERSION);
        taken.decisions().forEach(d -> terminal.out().println(DecisionSentence.of(d)));
        terminal.out().flush();
        return told("", taken.applied());
      } catch (AlreadyDecided e) {
        RelinkOutcome finished =
            by.dryRun ? new RelinkOutcome(0, List.of()) : desk.finish(e.decision());
        if (finished.isNothing()) {
          throw e;
        }
        return told(e.getMessage() + " It was not finished: ", finished);
      }
    } catch (DecisionRefused e) {
      throw new UsageException(e.getMessage());
    }
  }

  private int told(Preview preview) {
    terminal
        .out()
        .println(
            "would change "
                + counted(preview.articles(), "article")
                + ", "
                + counted(preview.mentions(), "mention")
                + ", "
                + counted(preview.quotations(), "quotation"));
    terminal.out().flush();
    return 0;
  }

  private static String counted(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private int told(String before, RelinkOutcome applied) {
    terminal.progress().println(before + counted(applied.changed(), "article") + " changed");
    applied.failures().forEach(terminal.progress()::println);
    return applied.failures().isEmpty() ? 0 : Main.FAILED;
  }

  /** A decision on what a name means. */
  private abstract static class OnName extends Deciding {
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

    Proposal on(DecisionKind kind) {
      return Proposal.of(kind).name(name).entity(entity);
    }
  }

  @Command(name = "confirm", description = "In this archive, NAME means ENTITY.")
  static final class Confirm extends OnName {
    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.CONFIRM);
    }
  }

  @Command(name = "reject", description = "In this archive, NAME does not mean ENTITY.")
  static final class Reject extends OnName {
    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.REJECT);
    }
  }

  /** A decision on one entity. */
  private abstract static class OnEntity extends Deciding {
    @Parameters(index = "0", paramLabel = "ENTITY", description = "Id of the entity.")
    private String entity = "";

    Proposal on(DecisionKind kind) {
      return Proposal.of(kind).entity(entity);
    }
  }

  @Command(
      name = "merge",
      description = {
        "ENTITY and INTO are one: all that articles say of ENTITY is said of INTO.",
        "ENTITY's id and names lead to INTO from now on, in searches and addresses, too."
      })
  static final class Merge extends OnEntity {
    @Parameters(index = "1", paramLabel = "INTO", description = "Id of the entity that stays.")
    private String into = "";

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.MERGE).into(into);
    }
  }

  @Command(
      name = "split",
      description = "In these articles ENTITY is another one, by default one that is made for it.")
  static final class Split extends OnEntity {
    @Parameters(index = "1..*", paramLabel = "ARTICLE", arity = "1..*", description = "Ids.")
    private List<String> articles = List.of();

    @Option(names = "--into", paramLabel = "ID", description = "The other, if it is known.")
    private @Nullable String into;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of one that is made.")
    private @Nullable String name;

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.SPLIT).into(into).name(name).articles(articles);
    }
  }

  @Command(
      name = "rename",
      description = "ENTITY is shown as NAME; its former name still leads to it.")
  static final class Rename extends OnEntity {
    @Parameters(index = "1", paramLabel = "NAME", description = "The name to be shown.")
    private String name = "";

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.RENAME).name(name);
    }
  }

  @Command(name = "retype", description = "ENTITY is a TYPE.")
  static final class Retype extends OnEntity {
    @Parameters(index = "1", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}")
    private EntityType type = EntityType.OTHER;

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.RETYPE).type(type);
    }
  }

  @Command(name = "alias", description = "ENTITY is also called NAME, which then means it.")
  static final class Alias extends OnEntity {
    @Parameters(index = "1", paramLabel = "NAME", description = "Another name.")
    private String name = "";

    @Option(names = "--remove", description = "It is not called so.")
    private boolean remove;

    @Override
    Proposal proposal(Desk desk) {
      return on(remove ? DecisionKind.REMOVE_ALIAS : DecisionKind.ADD_ALIAS).name(name);
    }
  }

  @Command(name = "not-a-name", description = "NAME is no name, wherever it stands.")
  static final class NotAName extends Deciding {
    @Parameters(paramLabel = "NAME", description = "As articles write it.")
    private String name = "";

    @Override
    Proposal proposal(Desk desk) {
      return Proposal.of(DecisionKind.NOT_A_NAME).name(name);
    }
  }

  /** A decision on one article. */
  abstract static class OnArticle extends Deciding {
    @Parameters(index = "0", paramLabel = "ARTICLE", description = "Id of the article.")
    private String article = "";

    String article() {
      return article;
    }

    Proposal on(DecisionKind kind) {
      return Proposal.of(kind).articles(List.of(article));
    }
  }

  @Command(name = "withdraw", description = "ARTICLE is not to be found any more; it is kept.")
  static final class Withdraw extends OnArticle {
    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.WITHDRAW);
    }
  }

  @Command(name = "restore", description = "ARTICLE was withdrawn, and is to be found again.")
  static final class RestoreArticle extends OnArticle {
    @Override
    Proposal proposal(Desk desk) {
      return desk.restoring(article());
    }
  }

  @Command(
      name = "correct",
      description =
          "The FIELD of ARTICLE is VALUE: title, published (a day, month or year), source or"
              + " author.")
  static final class Correct extends OnArticle {
    @Parameters(index = "1", paramLabel = "FIELD", description = "What is corrected.")
    private String field = "";

    @Parameters(index = "2", paramLabel = "VALUE", arity = "0..1", description = "None: not known.")
    private @Nullable String value;

    @Override
    Proposal proposal(Desk desk) {
      ArticleField corrected =
          ArticleField.of(field)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "“%s” cannot be corrected: title, published, source or author can."
                              .formatted(field)));
      return on(DecisionKind.CORRECT).field(corrected, value);
    }
  }

  @Command(name = "undo", description = "The decision with this id holds no longer.")
  static final class Undo extends Deciding {
    @Parameters(paramLabel = "ID", description = "Of a decision: \"dateline decisions\".")
    private String id = "";

    @Override
    Proposal proposal(Desk desk) {
      return Proposal.undo(id);
    }
  }
}
