package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * Facet counts that are true on any number of shards. Each shard reports its most frequent values
 * only; when Elasticsearch's own error bounds leave a doubt, the facet is asked for again with more
 * values from each shard, until there is none.
 */
final class ExactFacets {
  private static final int GROWTH = 10;

  private final Connection connection;
  private final ArticleRequests requests;
  private final @Nullable Integer shardSize;

  ExactFacets(Connection connection, ArticleRequests requests, @Nullable Integer shardSize) {
    this.connection = connection;
    this.requests = requests;
    this.shardSize = shardSize;
  }

  /** The counts given when they are exact, else better ones. */
  FacetCounts exact(FacetCounts counts, ArticleQuery query, Words words, Facet facet, int size) {
    FacetCounts better = counts;
    int shards = shardSize == null ? size : shardSize;
    while (!better.exact()) {
      shards = Math.multiplyExact(shards, GROWTH);
      better = ask(query, words, facet, size, shards);
    }
    return better;
  }

  FacetCounts exact(ArticleQuery query, Words words, Facet facet, int size) {
    Integer first = shardSize == null ? null : Integer.valueOf(Math.max(shardSize, size));
    return exact(ask(query, words, facet, size, first), query, words, facet, size);
  }

  private FacetCounts ask(
      ArticleQuery query, Words words, Facet facet, int size, @Nullable Integer shards) {
    SearchRequest request = requests.facet(query, words, facet, size, shards);
    Dimension dimension = requests.dimension(query, facet);
    return FacetCounts.read(
        connection
            .call(client -> client.search(request, JsonNode.class))
            .aggregations()
            .get(dimension.key()),
        dimension);
  }
}
