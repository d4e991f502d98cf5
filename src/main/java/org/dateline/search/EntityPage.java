package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A page on one entity, with all that the archive holds on it.
 *
 * @param articles number of articles that name it
 * @param mentions number of its mentions
 * @param quotesBy quotations of which it is the speaker
 * @param quotesAbout quotations that name it
 * @param sources number of sources that name it
 * @param first day of the oldest article that names it and whose day is known
 * @param surfaces its spellings, most mentions first
 * @param volume the articles that name it, over time
 * @param namedWith entities named in the same articles, by facet, most articles first
 */
public record EntityPage(
    Entity entity,
    long articles,
    long mentions,
    long quotesBy,
    long quotesAbout,
    long sources,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Surface> surfaces,
    Timeline volume,
    Map<Facet, List<EntitySearch.FoundEntity>> namedWith) {
  public EntityPage {
    surfaces = List.copyOf(surfaces);
    namedWith = Map.copyOf(namedWith);
  }

  /** A way the entity is written. */
  public record Surface(String surface, long mentions, long articles) {}
}
