package org.dateline.archive;

import java.time.Instant;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What an archivist decided, with who, when and why. A decision is never changed; undoing it is
 * another one.
 *
 * @param id {@code 2022-01-14-1}: the day and a number
 * @param name a name as texts write it
 * @param entity id of the entity that is or is not meant by it
 * @param called the entity's own name
 * @param type the entity's
 * @param undoes id of the decision that this one undoes, null for the other kinds
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
    @Nullable String undoes) {
  /** What is decided. */
  public enum Kind {
    /** The name means this entity. */
    CONFIRM,
    /** The name does not mean this entity. */
    REJECT,
    /** A former decision holds no longer. */
    UNDO
  }

  /** The same under another id. */
  public Decision withId(String other) {
    return new Decision(other, kind, name, entity, called, type, who, when, why, undoes);
  }
}
