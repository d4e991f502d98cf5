package org.dateline.search;

/** The part that searches for articles and for quotations share, beside their facets. */
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
