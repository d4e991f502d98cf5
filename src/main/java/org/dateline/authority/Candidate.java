package org.dateline.authority;

/**
 * An entity that a name may mean.
 *
 * @param match how the best of its known names equals the one looked up
 * @param source where that name is known from
 * @param prior P(entity given name) as the source has it, 0 to 1; wikidict's 1.0 is no certainty
 * @param names how many of the entity's known names fold to the same key
 */
public record Candidate(Summary entity, NameMatch match, Source source, double prior, int names) {
  /** The strength of the name alone: the prior, less where the names are not quite equal. */
  public double strength() {
    return prior * match.factor();
  }

  /** Sources of names, the more trusted first. */
  public enum Source {
    CURATED,
    IMPORTED,
    COUNTRIES,
    GEONAMES,
    DBPEDIA,
    /** The entity's own Wikipedia title. */
    TITLE,
    WIKIDICT
  }
}
