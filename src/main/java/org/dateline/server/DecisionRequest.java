package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.EntityRef;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.curation.Desk.ProposedChange;
import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as they are asked for: one, or several that are taken together.
 *
 * @param dryRun whether to say what would change and take none
 */
record DecisionRequest(List<ProposedChange> items, boolean dryRun) {
  private static final int MOST = 500;
  private static final int MOST_ARTICLES = 10_000;
  private static final String DRY_RUN = "dryRun";
  private static final String WHY = "why";
  private static final String WHERE = "where";
  private static final Set<String> CONDITION = Set.of("source", "from", "until", "beside");
  private static final List<String> PARTS = Parameters.labels(Part.class);
  private static final List<String> TYPES = Parameters.labels(EntityType.class);
  private static final List<String> ARTICLE_FIELDS =
      Stream.of(ArticleField.values()).map(ArticleField::label).toList();
  private static final Set<String> FIELDS =
      Set.of(
          "kind",
          "entity",
          "into",
          "name",
          "type",
          "article",
          "articles",
          "part",
          "start",
          "end",
          "bounds",
          "field",
          "value",
          "decision",
          WHERE,
          WHY);

  DecisionRequest {
    items = List.copyOf(items);
  }

  static DecisionRequest read(JsonNode body) {
    if (!body.has("decisions")) {
      Set<String> known = new HashSet<>(FIELDS);
      known.add(DRY_RUN);
      JsonBody.check(body, known);
      return new DecisionRequest(List.of(item(body)), flag(body, DRY_RUN));
    }
    JsonBody.check(body, Set.of("decisions", DRY_RUN));
    JsonNode decisions = body.get("decisions");
    if (!decisions.isArray() || decisions.isEmpty() || decisions.size() > MOST) {
      throw new BadParameter(
          "decisions", "decisions must be a list of 1 to " + MOST + " decisions.");
    }
    List<ProposedChange> items = new ArrayList<>();
    for (JsonNode one : decisions) {
      JsonBody.check(one, FIELDS);
      items.add(item(one));
    }
    return new DecisionRequest(items, flag(body, DRY_RUN));
  }

  static boolean flag(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw new BadParameter(field, field + " must be true or false.");
    }
    return value.asBoolean(false);
  }

  private static ProposedChange item(JsonNode one) {
    return new ProposedChange(proposal(one), JsonBody.text(one, WHY));
  }

  private static Proposal proposal(JsonNode one) {
    DecisionKind kind = choice(one, "kind", DecisionKind::of, DecisionFilter.KINDS);
    if (kind == DecisionKind.UNDO) {
      return Proposal.undo(JsonBody.text(one, "decision"));
    }
    Part part = one.has("part") ? choice(one, "part", DecisionRequest::part, PARTS) : Part.TEXT;
    Span span = one.has("start") || one.has("end") ? span(one, "start") : null;
    return new Proposal(
        kind,
        optional(one, "entity"),
        optional(one, "into"),
        optional(one, "name"),
        one.has("type") ? choice(one, "type", DecisionRequest::type, TYPES) : null,
        articles(one),
        part,
        span,
        one.has("bounds") ? span(one.get("bounds"), "bounds") : null,
        one.has("field") ? choice(one, "field", ArticleField::of, ARTICLE_FIELDS) : null,
        optional(one, "value"),
        null,
        one.hasNonNull(WHERE) ? condition(one.get(WHERE)) : null);
  }

  private static ArticleCondition condition(JsonNode where) {
    JsonBody.check(where, CONDITION);
    String beside = optional(where, "beside");
    return new ArticleCondition(
        optional(where, "source"),
        optional(where, "from"),
        optional(where, "until"),
        beside == null ? null : new EntityRef(beside, "", EntityType.OTHER, null, null));
  }

  private static @Nullable String optional(JsonNode one, String field) {
    return one.hasNonNull(field) ? JsonBody.text(one, field) : null;
  }

  private static List<String> articles(JsonNode one) {
    if (one.has("article")) {
      return List.of(JsonBody.text(one, "article"));
    }
    List<String> ids = new ArrayList<>();
    for (JsonNode id : one.path("articles")) {
      if (!id.isTextual() || ids.size() >= MOST_ARTICLES) {
        throw new BadParameter(
            "articles", "articles must be a list of at most " + MOST_ARTICLES + " ids.");
      }
      ids.add(id.textValue());
    }
    return ids;
  }

  private static Span span(JsonNode one, String field) {
    JsonNode start = one.path("start");
    JsonNode end = one.path("end");
    if (!start.isInt()
        || !end.isInt()
        || start.intValue() < 0
        || end.intValue() < start.intValue()) {
      throw new BadParameter(
          field, "start and end must be offsets from 0, the end not before the start.");
    }
    return new Span(start.intValue(), end.intValue());
  }

  /**
   * The value that a field's label stands for.
   *
   * @param labels those that can be chosen
   */
  private static <E> E choice(
      JsonNode one, String field, Function<String, Optional<E>> of, List<String> labels) {
    String label = JsonBody.text(one, field);
    return of.apply(label)
        .orElseThrow(
            () ->
                new BadParameter(
                    field,
                    "“%s” is not a %s. It can be %s."
                        .formatted(label, field, String.join(", ", labels))));
  }

  private static Optional<Part> part(String label) {
    return Parameters.constant(Part.class, label);
  }

  private static Optional<EntityType> type(String label) {
    return Parameters.constant(EntityType.class, label);
  }
}
