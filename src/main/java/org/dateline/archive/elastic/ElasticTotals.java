package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.facet.FirstAndLastDay;
import org.dateline.search.ArchiveTotals;

/** Counts in Elasticsearch what an archive holds as a whole. */
final class ElasticTotals implements ArchiveTotals {
  private final Connection connection;
  private final Indices indices;

  ElasticTotals(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
  }

  @Override
  public Totals count() {
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(indices.articles())
                    .size(0)
                    .trackTotalHits(t -> t.enabled(true))
                    .aggregations("names", distinct("entities"))
                    .aggregations("sources", distinct("source"))
                    .aggregations("days", FirstAndLastDay.of("published_day")));
    SearchResponse<JsonNode> response = connection.search(request);
    Map<String, Aggregate> answers = response.aggregations();
    long quotes = connection.read(client -> client.count(c -> c.index(indices.quotes()))).count();
    FirstAndLastDay days = FirstAndLastDay.read(answers.get("days"));
    return new Totals(
        response.hits().total().value(),
        quotes,
        answers.get("names").cardinality().value(),
        answers.get("sources").cardinality().value(),
        days.first(),
        days.last());
  }

  private static Aggregation distinct(String field) {
    return Aggregation.of(a -> a.cardinality(c -> c.field(field).precisionThreshold(40_000)));
  }
}
