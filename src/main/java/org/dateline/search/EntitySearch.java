package org.dateline.search;

import java.util.List;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/** Finds the people, organizations and places that the archive's articles name. */
public interface EntitySearch {
  /**
   * Entities with a name or alias of which the words of {@code typed} begin words, most articles
   * first.
   *
   * @param type null for any
   */
  List<FoundEntity> find(String typed, @Nullable EntityType type, int size);

  /** What the archive holds on an entity; empty when no article names it. */
  Optional<EntityPage> page(String id);

  /** Entities as stored, in the order asked for; those that are not stored are left out. */
  List<Entity> entities(List<String> ids);

  /**
   * An entity found.
   *
   * @param matched the name or alias that matched, as stored
   * @param highlights what was typed, as offsets into {@code matched}
   * @param articles how many articles name it
   */
  record FoundEntity(
      String id,
      EntityType type,
      String name,
      @Nullable String description,
      String matched,
      List<Span> highlights,
      long articles) {
    public FoundEntity {
      highlights = List.copyOf(highlights);
    }
  }
}
