package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;

/**
 * The decisions that hold, and their effect on articles and entities: a pure function of the log.
 * Decisions on what a name means are not applied here: the linker follows them.
 */
public final class DecisionsInForce {
  /** The decisions of an archive without any. */
  public static final DecisionsInForce NONE = new DecisionsInForce(List.of());

  private final int holding;
  private final Merges merges;
  private final EntityChanges entities;
  private final Map<String, Decision> notNames = new HashMap<>();
  private final Map<String, List<Decision>> byArticle = new HashMap<>();
  private final List<Decision> conditional = new ArrayList<>();

  /**
   * Sorts a log's decisions by what they have an effect on.
   *
   * @param log all decisions, in the order they were made
   */
  public DecisionsInForce(List<Decision> log) {
    List<Decision> holding = Decision.holding(log);
    merges = new Merges(log);
    entities = new EntityChanges(holding);
    this.holding = holding.size();
    for (Decision decision : holding) {
      Change change = decision.change();
      if (change instanceof Change.NotAName not) {
        notNames.putIfAbsent(NameKey.fold(not.name()), decision);
      }
      if (change instanceof Change.NotThisOne) {
        conditional.add(decision);
      }
      for (String article : change.articles()) {
        byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(decision);
      }
    }
  }

  /** The number of decisions that hold. */
  public int countOfDecisions() {
    return holding;
  }

  public Merges merges() {
    return merges;
  }

  /** Applies all decisions to an article: it is found and shown like this. */
  public DecidedArticle applyTo(AnnotatedArticle asMade) {
    List<Decision> own = byArticle.getOrDefault(asMade.article().id(), List.of());
    return new ArticleChanges(merges, entities, notNames, conditional, own).applyTo(asMade);
  }

  /** The article as it is shown, whether it was withdrawn or not. */
  public AnnotatedArticle shown(AnnotatedArticle asMade) {
    return applyTo(asMade).article();
  }

  /** Ids of the decisions on names and quotations of an article that are without effect on it. */
  public List<String> lost(AnnotatedArticle asMade) {
    return applyTo(asMade).lost().stream().map(Decision::id).toList();
  }

  /** The decision that withdrew an article. */
  public Optional<Decision> withdrawn(String article) {
    return byArticle.getOrDefault(article, List.of()).stream()
        .filter(decision -> decision.change() instanceof Change.Withdraw)
        .findFirst();
  }

  /** An entity with the name, aliases and type that it is shown with. */
  public Entity shown(Entity entity) {
    return entities.shown(entity);
  }

  /** All names of an entity, of these and of those that were decided. */
  public Collection<String> names(String entity, Collection<String> names) {
    return entities.names(entity, names);
  }

  public EntityType type(String entity, EntityType otherwise) {
    return entities.type(entity, otherwise);
  }

  /**
   * Ids of the entities that are called otherwise, or are of another type, than they are stored.
   */
  public Set<String> changedEntities() {
    return new HashSet<>(entities.entities());
  }
}
