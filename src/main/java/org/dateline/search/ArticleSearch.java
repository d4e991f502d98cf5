package org.dateline.search;

import java.util.List;

/** Finds articles. */
public interface ArticleSearch {
  ArticleResults search(ArticleQuery query);

  /** The number of articles that {@link #search} finds, for less than a search costs. */
  long count(ArticleQuery query);

  /**
   * The number of articles that {@link #search} finds, where copies of one article count once. From
   * 40,000 on it is an estimate, within a few in a hundred.
   */
  long stories(ArticleQuery query);

  /**
   * Values of one facet, under the query's other filters, to the last one. Those selected are on
   * the first page wherever they stand.
   */
  FacetResult facet(ArticleQuery query, Facet facet, ValueList list);

  /** The searched words in an article, in order; nothing when it is not stored. */
  List<WordMark> mark(String article, ParsedWords words);
}
