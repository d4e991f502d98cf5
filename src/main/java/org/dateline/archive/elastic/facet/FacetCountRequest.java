package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.Queries;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet, to be counted.
 *
 * @param words what must match besides the filters
 * @param filters all of the search's but the facet's own any-of and none-of
 */
public record FacetCountRequest(
    String index, Query words, List<Query> filters, Dimension dimension) {
  public FacetCountRequest {
    filters = List.copyOf(filters);
  }

  /**
   * The request that counts a facet's values.
   *
   * @param include the only values to count, null for all
   * @param shards values that each shard reports, null to leave it to Elasticsearch
   */
  public SearchRequest request(int size, @Nullable List<String> include, @Nullable Integer shards) {
    return SearchRequest.of(
        s ->
            s.index(index)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .allowPartialSearchResults(false)
                .query(words)
                .aggregations(
                    dimension.key(),
                    FacetCounts.request(dimension, filters, size, include, shards)));
  }

  Query matching() {
    List<Query> all = new ArrayList<>(filters);
    all.addAll(dimension.noneOf());
    all.add(words);
    return Queries.filter(all);
  }
}
