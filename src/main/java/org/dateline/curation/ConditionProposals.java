package org.dateline.curation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.EntityRef;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/** Checks the conditions of proposed decisions. */
final class ConditionProposals {
  private static final int LONGEST_SOURCE = 1_000;

  private ConditionProposals() {}

  /**
   * The condition as a decision keeps it.
   *
   * @param of whom the decision is on
   */
  static ArticleCondition checked(
      @Nullable ArticleCondition given, Entity of, DecisionContext knowledge) {
    ArticleCondition where =
        DecisionContext.given(given, "articles: by source, days, or who is named beside it");
    String source = blank(where.source());
    LocalDate from = day(where.from());
    LocalDate until = day(where.until());
    EntityRef beside = where.beside() == null ? null : knowledge.ref(where.beside().id());
    if (source == null && from == null && until == null && beside == null) {
      throw new DecisionRefused(
          "A condition needs a source, a first or a last day, or an entity named in the same article.");
    }
    if (source != null && source.length() > LONGEST_SOURCE) {
      throw new DecisionRefused("A source has at most " + LONGEST_SOURCE + " characters.");
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new DecisionRefused("The range of days ends before it begins.");
    }
    if (beside != null && knowledge.merges().follow(beside.id()).equals(of.id())) {
      throw new DecisionRefused(
          "The entity named in the same article cannot be “" + of.name() + "” itself.");
    }
    return new ArticleCondition(source, text(from), text(until), beside);
  }

  private static @Nullable String blank(@Nullable String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String given) {
    try {
      return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
    } catch (DateTimeException e) {
      throw new DecisionRefused("“" + given + "” is not a day. Write it as 2022-01-13.");
    }
  }
}
