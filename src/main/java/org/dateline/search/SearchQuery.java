package org.dateline.search;

/** What searches for articles and for quotations have alike, beside their facets. */
public sealed interface SearchQuery permits ArticleQuery, QuoteQuery {
  /** As typed; empty finds everything. */
  String words();

  DayRange published();

  DayRange mentioned();

  /** What facets and timeline count. */
  SearchOptions options();

  /** Hits wanted. */
  int size();
}
