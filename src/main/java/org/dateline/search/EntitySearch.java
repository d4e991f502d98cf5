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
   * first; all of them when nothing is typed.
   *
   * @param type null for any
   * @param offset how many to leave out at the start
   */
  EntityResults find(String typed, @Nullable EntityType type, int offset, int size);

  /**
   * Entities that the articles found name.
   *
   * @param type null for any
   * @param offset how many to leave out at the start
   */
  EntityResults named(
      ArticleQuery query, @Nullable EntityType type, FacetOrder order, int offset, int size);

  /**
   * People, organizations and places that the articles found name more often than the archive does
   * elsewhere, most unusual first.
   */
  List<FoundEntity> unusual(ArticleQuery query, int size);

  /**
   * The page of an entity, empty if the archive has never met it. An id that was given up for
   * another leads to that one's page.
   */
  Optional<EntityPage> page(String id);

  /** Entities as stored, in the order asked for; those that are not stored are left out. */
  List<Entity> entities(List<String> ids);

  /**
   * A page of entities.
   *
   * @param total how many there are, offset and size aside
   */
  record EntityResults(long total, long tookMillis, List<FoundEntity> entities) {
    public EntityResults {
      entities = List.copyOf(entities);
    }
  }

  /**
   * An entity found.
   *
   * @param matched the name or alias that has what was typed, as stored
   * @param highlights what was typed, as offsets into {@code matched}
   * @param articles how many of the articles found name it; when no articles were searched for, the
   *     same as {@code archive}
   * @param archive how many articles of the archive name it
   */
  record FoundEntity(
      String id,
      EntityType type,
      String name,
      @Nullable String description,
      String matched,
      List<Span> highlights,
      long articles,
      long archive) {
    public FoundEntity {
      highlights = List.copyOf(highlights);
    }
  }
}
