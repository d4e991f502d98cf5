package org.dateline.curation;

import java.util.List;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A proposed decision, by ids and offsets as answers show them; which of the components are given
 * depends on the kind.
 *
 * @param entity id of the entity that it is on, or that is meant
 * @param into id of the entity that another is merged into, or of whom is told apart; null makes a
 *     new one
 * @param name a name, or what is to be the name
 * @param articles ids of articles
 * @param span of a mention or a quotation, in {@code part}
 * @param bounds where a quotation is to begin and end
 * @param decision id of the decision to be undone
 * @param where a condition on articles; its entity by id, other parts of that are not looked at
 */
public record Proposal(
    DecisionKind kind,
    @Nullable String entity,
    @Nullable String into,
    @Nullable String name,
    @Nullable EntityType type,
    List<String> articles,
    Part part,
    @Nullable Span span,
    @Nullable Span bounds,
    @Nullable ArticleField field,
    @Nullable String value,
    @Nullable String decision,
    @Nullable ArticleCondition where) {
  public Proposal {
    articles = List.copyOf(articles);
  }

  /** A proposal of a kind, with nothing said yet. */
  public static Proposal of(DecisionKind kind) {
    return new Proposal(
        kind, null, null, null, null, List.of(), Part.TEXT, null, null, null, null, null, null);
  }

  public static Proposal undo(String id) {
    return new Proposal(
        DecisionKind.UNDO,
        null,
        null,
        null,
        null,
        List.of(),
        Part.TEXT,
        null,
        null,
        null,
        null,
        id,
        null);
  }

  public Proposal entity(String id) {
    return new Proposal(
        kind, id, into, name, type, articles, part, span, bounds, field, value, decision, where);
  }

  public Proposal into(@Nullable String id) {
    return new Proposal(
        kind, entity, id, name, type, articles, part, span, bounds, field, value, decision, where);
  }

  public Proposal name(@Nullable String text) {
    return new Proposal(
        kind, entity, into, text, type, articles, part, span, bounds, field, value, decision,
        where);
  }

  public Proposal type(EntityType other) {
    return new Proposal(
        kind, entity, into, name, other, articles, part, span, bounds, field, value, decision,
        where);
  }

  public Proposal articles(List<String> ids) {
    return new Proposal(
        kind, entity, into, name, type, ids, part, span, bounds, field, value, decision, where);
  }

  public Proposal at(Part in, Span place) {
    return new Proposal(
        kind, entity, into, name, type, articles, in, place, bounds, field, value, decision, where);
  }

  public Proposal bounds(Span to) {
    return new Proposal(
        kind, entity, into, name, type, articles, part, span, to, field, value, decision, where);
  }

  public Proposal field(ArticleField corrected, @Nullable String to) {
    return new Proposal(
        kind, entity, into, name, type, articles, part, span, bounds, corrected, to, decision,
        where);
  }

  public Proposal where(ArticleCondition condition) {
    return new Proposal(
        kind, entity, into, name, type, articles, part, span, bounds, field, value, decision,
        condition);
  }
}
