package org.dateline.cli;

import java.util.Locale;
import org.dateline.archive.Decision;

/** Decisions in plain words. */
final class DecisionSentence {
  private DecisionSentence() {}

  /** {@code 2022-01-14-1: “Hunt” means Jeremy Hunt (Q333533). anna: the politician}. */
  static String of(Decision decision) {
    return decision.id() + ": " + what(decision) + ". " + decision.who() + ": " + decision.why();
  }

  private static String what(Decision decision) {
    Decision.Merge merge = decision.merge();
    String entity = String.format(Locale.ROOT, "%s (%s)", decision.called(), decision.entity());
    String subject =
        merge == null
            ? "“" + decision.name() + "”"
            : String.format(Locale.ROOT, "%s (%s)", decision.name(), merge.from());
    return switch (decision.kind()) {
      case CONFIRM -> subject + " means " + entity;
      case REJECT -> subject + " does not mean " + entity;
      case MERGE -> subject + " is merged into " + entity;
      case UNDO -> "undoes " + decision.undoes() + " on " + subject + " and " + entity;
    };
  }
}
