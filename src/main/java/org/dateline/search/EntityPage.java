package org.dateline.search;

import java.util.List;
import java.util.Map;
import org.dateline.authority.Entity;

/**
 * What the archive holds on one entity.
 *
 * @param articles how many articles name it
 * @param quotesBy quotations of which it is the speaker
 * @param quotesAbout quotations that name it
 * @param sources how many sources name it
 * @param writtenAs how it is written, most articles first
 * @param volume the articles that name it, over time
 * @param namedWith who and what is named in the same articles, by facet, most articles first
 */
public record EntityPage(
    Entity entity,
    long articles,
    long quotesBy,
    long quotesAbout,
    long sources,
    List<Surface> writtenAs,
    Timeline volume,
    Map<Facet, FacetResult> namedWith) {
  public EntityPage {
    writtenAs = List.copyOf(writtenAs);
    namedWith = Map.copyOf(namedWith);
  }

  /** A way the entity is written, and how many articles write it so. */
  public record Surface(String surface, long articles) {}
}
