package org.dateline.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an {@link ArticleQuery}.
 *
 * @param total number of articles that match, exactly
 * @param tookMillis time the search took, milliseconds
 * @param readAs how the words were read, when not as typed (an unbalanced quote mark)
 * @param didYouMean other words that find more, null when there are none
 * @param next cursor of the next page, null when this is the last
 */
public record ArticleResults(
    long total,
    long tookMillis,
    List<FoundArticle> hits,
    Map<Facet, FacetResult> facets,
    Timeline timeline,
    @Nullable String readAs,
    @Nullable String didYouMean,
    @Nullable String next) {
  public ArticleResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
