package org.dateline.archive;

import java.util.Optional;
import org.dateline.authority.Entity;

/** A directory of the entities that articles are linked to. */
@FunctionalInterface
public interface EntityDirectory {
  /** A directory without entities. */
  EntityDirectory EMPTY = id -> Optional.empty();

  Optional<Entity> find(String id);

  /**
   * The country as an entity of its own.
   *
   * @param code ISO 3166-1 alpha-2
   */
  default Optional<Entity> country(String code) {
    return Optional.empty();
  }
}
