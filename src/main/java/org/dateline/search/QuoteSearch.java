package org.dateline.search;

/** Finds quotations. */
public interface QuoteSearch {
  QuoteResults search(QuoteQuery query);

  /**
   * Values of one facet, under the query's other filters, to the last one. Those selected are on
   * the first page wherever they stand.
   */
  FacetResult facet(QuoteQuery query, QuoteFacet facet, ValueList list);
}
