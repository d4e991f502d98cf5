package org.dateline.search;

/** The part that searches for articles and for quotations have in common, beside their facets. */
public sealed interface SearchQuery permits ArticleQuery, QuoteQuery {
  /** Parsed; of nothing typed they find everything. */
  ParsedWords words();

  DayRange published();

  DayRange mentioned();

  /** What facets and timeline count. */
  SearchOptions options();

  /** Hits wanted. */
  int size();
}
