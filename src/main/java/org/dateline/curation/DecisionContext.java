package org.dateline.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.Merges;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/** State of the archive when something is decided: the log so far, entities and articles. */
final class DecisionContext {
  private final List<Decision> log;
  private final DecisionsInForce inForce;
  private final Function<String, Optional<Entity>> entities;
  private final Function<String, Optional<AnnotatedArticle>> articles;

  DecisionContext(
      List<Decision> log,
      Function<String, Optional<Entity>> entities,
      Function<String, Optional<AnnotatedArticle>> articles) {
    this.log = log;
    this.inForce = new DecisionsInForce(log);
    this.entities = entities;
    this.articles = articles;
  }

  List<Decision> log() {
    return log;
  }

  DecisionsInForce inForce() {
    return inForce;
  }

  Merges merges() {
    return inForce.merges();
  }

  /** An entity as it is called now. */
  Entity entity(@Nullable String id) {
    String given = given(id, "entity");
    return entities
        .apply(given)
        .map(inForce::shown)
        .orElseThrow(
            () ->
                new DecisionRefused(
                    "No entity has the id “"
                        + given
                        + "”. An entity's id stands in the address of its page and in GET /api/entities?q=NAME;"
                        + " for names of the authority, dateline authority show NAME tells it."));
  }

  /** The entity as a decision keeps it, with the name that it had before any decision. */
  EntityRef ref(@Nullable String id) {
    Entity shown = entity(id);
    return EntityRef.of(entities.apply(shown.id()).orElse(shown));
  }

  boolean isKnown(String id) {
    return entities.apply(id).isPresent();
  }

  /** An article as the machine made it. */
  AnnotatedArticle article(@Nullable String id) {
    String given = given(id, "article");
    return articles
        .apply(given)
        .orElseThrow(() -> new DecisionRefused("No article has the id “" + given + "”."));
  }

  static <T> T given(@Nullable T value, String what) {
    if (value == null) {
      throw new DecisionRefused("This kind of decision must say which " + what + ".");
    }
    return value;
  }
}
