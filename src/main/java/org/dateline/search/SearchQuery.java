package org.dateline.search;

/** The part that searches for articles and for quotations have in common, beside their facets. */
public sealed interface SearchQuery permits ArticleQuery, QuoteQuery {
  /** The parsed words; when nothing was typed, they find everything. */
  ParsedWords words();

  DayRange published();

  DayRange mentioned();

  /** The options of facets and timeline. */
  SearchOptions options();

  /** Hits wanted. */
  int size();
}
