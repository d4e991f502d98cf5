package org.dateline.linking.ranking;

/** The features of candidates. Values are 0 or 1 unless said otherwise. */
public enum Feature {
  /** The answer "none of these", whose other features say for which kind of name. */
  NIL,
  NIL_ONE_WORD,
  NIL_PERSON,
  NIL_ONE_WORD_PERSON,
  NIL_ORGANIZATION,
  NIL_PLACE,
  NIL_OTHER,
  NIL_CAPITALS,
  /** The numbers of people known to bear the full name, and the surname; logarithms, 0 to 1. */
  NIL_NAMESAKES,
  NIL_COMMON_SURNAME,
  /** The way in which the name looked up equals the known one. */
  EXACT,
  PUNCTUATION,
  CASE,
  FOLDED,
  /** The source's P(entity given name), 0 to 1, and whether it is the best of them. */
  PRIOR,
  BEST_PRIOR,
  /** The source that the name is known from. */
  CURATED,
  IMPORTED,
  COUNTRY,
  GEONAMES,
  DBPEDIA,
  TITLE,
  WIKIDICT,
  QUALIFIED,
  /** The way in which the name was looked up. */
  SUFFIX_CUT,
  SUFFIX_ADDED,
  FROM_HEAD,
  FROM_BOTH,
  PERSON_VARIANT,
  OFFICE_HOLDER,
  TEAM,
  DEMONYM,
  /** Type of the candidate against the name's. */
  TYPE_AGREES,
  TYPE_CONFLICTS,
  PERSON_CONFLICTS,
  TYPE_UNKNOWN,
  /** Shape of the title. */
  TITLE_IS_NAME,
  TITLE_HOLDS_NAME,
  /**
   * Name and title both have the article "the", or neither has it: "The Atlantic" is a magazine,
   * the Atlantic none.
   */
  ARTICLE_AGREES,
  TITLE_SHARES_NO_WORD,
  /** The name is made of first letters of the title's words: SEC, ECOWAS. */
  TITLE_HAS_INITIALS,
  TITLE_QUALIFIED,
  /** The article uses a word of the title's qualification. */
  QUALIFICATION_NAMED,
  /**
   * A bare title to which other titles add a qualification, by their number; a logarithm, 0 to 1.
   * It is then Wikipedia's page of namesakes rather than one of them.
   */
  TITLE_SHARED,
  TITLE_LOWER_CASE,
  TITLE_WITH_NUMBER,
  /**
   * ln(1 + names known of it), whether these are at most two, or the one that was looked up; and
   * the last of a person outside reports of sport, whose players are known by less than others.
   */
  NAMES,
  FEW_NAMES,
  ONE_NAME,
  ONE_NAME_NO_SPORT,
  /** 0 to 1. */
  POPULARITY,
  /** Vouched for by more than a bare title. */
  KNOWN,
  /** log10(1 + population) / 7. */
  POPULATION,
  /** The state or country that the text names beside it is its own, or another. */
  REGION_AGREES,
  REGION_CONFLICTS,
  /** The place that the text names before it and a comma lies in it: "Ithaca, New York". */
  HOLDS_PLACE_BEFORE,
  /** Its country, by name, adjective or a place there, is named in the article elsewhere. */
  COUNTRY_NAMED,
  /** Its state or province is named in the article elsewhere. */
  REGION_NAMED,
  /** Its words that the article uses, weighed by rarity, 0 to 1. */
  CONTEXT,
  /** A place: share of the other places that are of its kind and country, 0 to 1. */
  COHERENCE,
  /** A lone name in a sentence or two, whose bearer's description mentions another name there. */
  TOGETHER,
  /** The candidate for a public body is that of the country meant, of another, or of no country. */
  BODY_AGREES,
  BODY_CONFLICTS,
  BODY_UNTOLD,
  /** Another organization: the country in its title, not in the name, is named or not. */
  COUNTRY_OF_TITLE_NAMED,
  COUNTRY_OF_TITLE_ABSENT,
  /** A person who was a child or not born on the article's day; who was dead, and is quoted. */
  UNBORN,
  DEAD_SPEAKER,
  /** The article says what cannot be of the person described, or what can. */
  SAID_OTHERWISE,
  SAID_ALIKE,
  /**
   * A common surname where the article says nothing of what is known of the person; 0 to 1, from a
   * logarithm.
   */
  COMMON_UNPROVEN,
  /** Dead on the article's day, and another of the name is not. */
  DEAD_BESIDE_LIVING,
  /**
   * A middle name of the text that is none of the candidate's, or one of the title's that the text
   * leaves out.
   */
  MIDDLE_ABSENT,
  MIDDLE_ADDED,
  /** Known by the name without the text's middle name, beside one whose title is all of it. */
  MIDDLE_LEFT_OUT,
  /** A ruler, peer or knight by the title, of which the text says nothing. */
  RANK_UNTOLD,
  /** The name is quoted, but the candidate is no person, body or government. */
  CANNOT_SPEAK,
  /** The text says that it is a company, and the title that it is a club or no organization. */
  COMPANY_CONFLICTS,
  /** An organization whose name says more than the place's: "Boston City Council" is not Boston. */
  BODY_OF_PLACE,
  /** Held or did not hold an office on the article's day. */
  IN_OFFICE,
  OUT_OF_OFFICE
}
