package org.dateline.search;

import java.util.List;
import java.util.Locale;

/** A field whose values are counted, and by which articles are filtered. */
public enum Facet {
  SPEAKER,
  ORGANIZATION,
  PERSON,
  PLACE,
  SOURCE,
  /** The subjects that the publisher files an article under: "economy, business and finance". */
  SUBJECT,
  /** Events, works, products: articles are filtered by them, and not counted. */
  OTHER;

  /** The facets that a search counts. */
  public static final List<Facet> COUNTED =
      List.of(SPEAKER, ORGANIZATION, PERSON, PLACE, SOURCE, SUBJECT);

  /** The facets whose values are entities that an article names. */
  public static final List<Facet> NAMING = List.of(PERSON, ORGANIZATION, PLACE);

  /** The facets of an article that do not stand with its quotations, too. */
  public static final List<Facet> OF_ARTICLES_ALONE = List.of(SUBJECT, OTHER);

  /** The facets whose values are words, not entities. */
  public static final List<Facet> OF_WORDS = List.of(SOURCE, SUBJECT);

  /** The facet's name as a parameter: {@code person}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
