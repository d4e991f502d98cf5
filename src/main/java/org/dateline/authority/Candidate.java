package org.dateline.authority;

/**
 * An entity that a name may mean.
 *
 * @param match kind of equality between the name looked up and the best of its known names
 * @param source source of that name
 * @param prior P(entity given name) as the source has it, 0 to 1; wikidict's 1.0 is no certainty
 * @param names number of the entity's known names that fold to the same key
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
