package org.dateline.archive;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What an archivist decided, with who, when and why. A decision is never changed; undoing it is
 * another one.
 *
 * @param id {@code 2022-01-14-1}: the day and a number
 * @param name a name as texts write it; of a merge the name of the entity that is merged
 * @param entity id of the entity that is or is not meant by it, or that another is merged into
 * @param called the entity's own name
 * @param type the entity's
 * @param undoes id of the decision that this one undoes, null for the other kinds
 * @param merge what else there is to a merge, or to its undoing; null for the other kinds
 */
public record Decision(
    String id,
    Kind kind,
    String name,
    String entity,
    String called,
    EntityType type,
    String who,
    Instant when,
    String why,
    @Nullable String undoes,
    @Nullable Merge merge) {
  /** What is decided. */
  public enum Kind {
    /** The name means this entity. */
    CONFIRM,
    /** The name does not mean this entity. */
    REJECT,
    /** Two entities are one. */
    MERGE,
    /** A former decision holds no longer. */
    UNDO
  }

  /**
   * Who is merged, and where the entity it is merged into is known.
   *
   * @param from id of the entity that is merged
   * @param wikipedia of the other: title of its article in the English Wikipedia
   * @param wikidata of the other: its Wikidata id
   */
  public record Merge(String from, @Nullable String wikipedia, @Nullable String wikidata) {}

  /** The same under another id. */
  public Decision withId(String other) {
    return new Decision(other, kind, name, entity, called, type, who, when, why, undoes, merge);
  }

  /** {@code by anna on 2022-01-14: the politician}. */
  public String by() {
    return "by " + who + " on " + LocalDate.ofInstant(when, ZoneOffset.UTC) + ": " + why;
  }

  /**
   * Without those that were undone, undoings among them.
   *
   * @param log all decisions, in the order they were made; as clocks differ, an undoing may stand
   *     before what it undoes
   */
  public static List<Decision> holding(List<Decision> log) {
    Map<String, List<Decision>> undoings =
        log.stream().filter(d -> d.undoes() != null).collect(groupingBy(Decision::undoes));
    return log.stream().filter(decision -> decision.holds(undoings)).toList();
  }

  private boolean holds(Map<String, List<Decision>> undoings) {
    return undoings.getOrDefault(id, List.of()).stream()
        .noneMatch(undoing -> undoing.holds(undoings));
  }
}
