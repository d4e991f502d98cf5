package org.dateline.archive.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.NameKey;

/**
 * Description of the articles that a decision has an effect on.
 *
 * @param entities under one of which they are found
 * @param articles their own ids
 * @param forms of names whose words they have
 * @param decisions of which one had an effect on them when they were written
 */
public record Affected(
    Set<String> entities, Set<String> articles, Set<String> forms, Set<String> decisions) {
  public Affected {
    entities = Set.copyOf(entities);
    articles = Set.copyOf(articles);
    forms = Set.copyOf(forms);
    decisions = Set.copyOf(decisions);
  }

  /** No articles: the decision affects none. */
  public static final Affected NONE = new Affected(Set.of(), Set.of(), Set.of(), Set.of());

  /** The articles in which one of these forms of a name may stand. */
  public static Affected having(Set<String> forms) {
    return new Affected(Set.of(), Set.of(), forms, Set.of());
  }

  /** True if there is no such article. */
  public boolean isNone() {
    return entities.isEmpty() && articles.isEmpty() && forms.isEmpty() && decisions.isEmpty();
  }

  /**
   * The articles that a decision affects, beside those that the linker has to link anew.
   *
   * @param change the change that is decided or undone
   * @param decision its id
   * @param merges those that hold
   */
  public static Affected by(Change change, String decision, Merges merges) {
    Set<String> entities = new LinkedHashSet<>();
    if (change instanceof Change.Merge merge) {
      entities.add(merge.from().id());
      if (merge.into().type() == EntityType.PLACE) { // what lies in a country does not name it
        entities.add(merges.follow(merge.into().id()));
      }
    } else if (change.articles().isEmpty() && !(change instanceof Change.OnName)) {
      change.entities().forEach(id -> entities.addAll(List.of(id, merges.follow(id))));
    }
    Set<String> forms =
        change instanceof Change.NotAName not
            ? new LinkedHashSet<>(List.of(not.name(), NameKey.fold(not.name())))
            : Set.of();
    return new Affected(entities, new LinkedHashSet<>(change.articles()), forms, Set.of(decision));
  }

  public Affected and(Affected other) {
    return new Affected(
        union(entities, other.entities),
        union(articles, other.articles),
        union(forms, other.forms),
        union(decisions, other.decisions));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
