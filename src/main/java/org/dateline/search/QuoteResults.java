package org.dateline.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link QuoteQuery}. Its facets and its timeline count quotations; a facet's own
 * selection does not narrow it.
 *
 * @param total number of quotations that match, exactly
 * @param tookMillis time the search took, milliseconds
 * @param readAs how the words were read, when not as typed
 * @param next cursor of the next page, null when this is the last
 */
public record QuoteResults(
    long total,
    long tookMillis,
    List<FoundQuote> quotes,
    Map<QuoteFacet, FacetResult> facets,
    Timeline timeline,
    @Nullable String readAs,
    @Nullable String next) {
  public QuoteResults {
    quotes = List.copyOf(quotes);
    facets = Map.copyOf(facets);
  }
}
