package org.dateline.search;

/** Finds articles. */
public interface ArticleSearch {
  ArticleResults search(ArticleQuery query);

  /**
   * Values of one facet whose name has a word that begins with {@code prefix}, under the query's
   * other filters. An empty prefix lists them all.
   */
  FacetResult facet(ArticleQuery query, Facet facet, String prefix, FacetOrder order, int size);
}
