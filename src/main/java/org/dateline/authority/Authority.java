package org.dateline.authority;

import java.util.List;
import java.util.Optional;

/**
 * The authority, which is knowledge from outside: the entities that a name may mean, and facts on
 * each. Safe for use by several threads; a look-up takes microseconds.
 */
public interface Authority {
  /**
   * Entities that bear this name, by folded key ({@link NameKey}); best first by prior times {@link
   * Match#factor()}.
   *
   * @param surface a name as it stands in a text
   */
  List<Candidate> candidates(String surface);

  /**
   * Entities whose Wikipedia title is this name and a qualification: "Georgia (country)", "Georgia
   * (U.S. state)", "Paris, Texas". The popular ones first. Their prior is 0: no source says how
   * often the bare name means them.
   */
  List<Candidate> qualified(String baseName);

  /** Persons whose name ends with this surname, the popular ones first; prior 0. */
  List<Candidate> bySurname(String surname);

  /**
   * The entity in full; also by an id that was given up for this one (a Wikidata id, a former
   * title).
   */
  Optional<Entity> entity(String id);

  Optional<Summary> summary(String id);

  /**
   * The entity with this title, today's or a former one of the English Wikipedia, with blanks or
   * underscores.
   */
  Optional<Summary> byTitle(String wikipediaTitle);

  /** The country or region whose adjective or people this is: "Russian", "Russians". */
  Optional<Summary> ofDemonym(String word);

  /** The coordinates, kind and population of a place. */
  Optional<Place> place(String id);

  /**
   * Folded words of what is known of the entity (description, categories, offices), the same word
   * once; empty when nothing is known.
   */
  List<String> words(String id);

  /** Spellings and short forms of given names: Sergei and Sergey, Alexander and Sandy. */
  GivenNames givenNames();

  /** Changes when any fact or rule behind an answer changes. */
  String version();

  /** The sources of the facts with their licences, for the page's About. */
  List<SourceCredit> attributions();

  /** A source, its licence and the words it asks for. */
  record SourceCredit(String source, String licence, String url, String words) {}
}
