package org.dateline.authority;

import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entity that ranking needs.
 *
 * @param id see {@link Entity}
 * @param type null when no source tells
 * @param wikipedia today's title in the English Wikipedia, with blanks
 * @param country ISO 3166-1 alpha-2
 * @param names number of its known names
 * @param popularity 0 to 1; 0 when not known
 * @param population of a place; 0 when not known
 * @param known true for what curated facts, imports, countries, GeoNames or DBpedia's popular
 *     entities vouch for, false for a bare Wikipedia title
 */
public record Summary(
    String id,
    @Nullable EntityType type,
    String name,
    @Nullable String wikipedia,
    @Nullable String wikidata,
    @Nullable String country,
    int names,
    double popularity,
    long population,
    boolean known) {
  /** The title of its Wikipedia article, its name where it has none. */
  public String title() {
    return wikipedia == null ? name : wikipedia;
  }

  /** Under more than the one name that its title is. */
  public boolean isWellKnown() {
    return known || names > 1;
  }
}
