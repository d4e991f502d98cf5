package org.dateline.cli;

import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The decisions on articles: withdraw, restore, correct. */
final class DecideArticleCommands {
  private DecideArticleCommands() {}

  @Command(name = "withdraw", description = "Hide ARTICLE from all searches; it is kept.")
  static final class WithdrawCommand extends DecideCommand.DecideOnArticle {
    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.WITHDRAW);
    }
  }

  @Command(name = "restore", description = "Bring a withdrawn ARTICLE back.")
  static final class RestoreArticleCommand extends DecideCommand.DecideOnArticle {
    @Override
    Proposal proposal(Desk desk) {
      return desk.restoring(article());
    }
  }

  @Command(
      name = "correct",
      description =
          "Set a FIELD of ARTICLE to VALUE: title, published (a day, month or year), source or"
              + " author.")
  static final class CorrectCommand extends DecideCommand.DecideOnArticle {
    @Parameters(
        index = "1",
        paramLabel = "FIELD",
        description = "title, published, source or author.")
    private String field = "";

    @Parameters(
        index = "2",
        paramLabel = "VALUE",
        arity = "0..1",
        description = "Its value; left out: not known.")
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
}
