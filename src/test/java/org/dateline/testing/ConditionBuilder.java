package org.dateline.testing;

import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.EntityRef;
import org.jspecify.annotations.Nullable;

/** Conditions on articles, with the parts that a test is about. */
public final class ConditionBuilder {
  private @Nullable String source;
  private @Nullable String from;
  private @Nullable String until;
  private @Nullable EntityRef beside;

  private ConditionBuilder() {}

  public static ConditionBuilder condition() {
    return new ConditionBuilder();
  }

  public ConditionBuilder source(String name) {
    source = name;
    return this;
  }

  public ConditionBuilder from(String day) {
    from = day;
    return this;
  }

  public ConditionBuilder until(String day) {
    until = day;
    return this;
  }

  public ConditionBuilder beside(EntityRef entity) {
    beside = entity;
    return this;
  }

  public ArticleCondition build() {
    return new ArticleCondition(source, from, until, beside);
  }
}
