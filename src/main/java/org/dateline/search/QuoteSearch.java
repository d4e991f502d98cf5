package org.dateline.search;

/** Finds quotations. */
public interface QuoteSearch {
  QuoteResults search(QuoteQuery query);

  /**
   * Values of one facet whose name has a word that begins with {@code prefix}, under the query's
   * other filters. An empty prefix lists them all.
   */
  FacetResult facet(QuoteQuery query, QuoteFacet facet, String prefix, FacetOrder order, int size);
}
