package org.dateline.archive;

import java.util.Optional;
import org.dateline.authority.Entity;

/** Where the archive looks up what is known of the entities that articles are linked to. */
@FunctionalInterface
public interface EntityDirectory {
  /** Knows nobody. */
  EntityDirectory EMPTY = id -> Optional.empty();

  Optional<Entity> find(String id);
}
