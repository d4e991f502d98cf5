package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;

/**
 * Values that some articles have more often than the archive does elsewhere, by Elasticsearch's
 * significant terms with its default measure (JLH: the difference of the two shares times their
 * ratio).
 */
public final class UnusualValues {
  private static final long ONE_IS_CHANCE = 2;

  private final Connection connection;
  private final String index;
  private final Counting counting;

  public UnusualValues(Connection connection, String index, Counting counting) {
    this.connection = connection;
    this.index = index;
    this.counting = counting;
  }

  /** The most unusual values first, with the exact counts of the articles that match. */
  public Map<String, Long> values(Query matching, Collection<String> fields, int size) {
    Map<String, Aggregation> aggregations = new LinkedHashMap<>();
    for (String field : fields) {
      aggregations.put(
          field,
          Aggregation.of(
              a ->
                  a.significantTerms(
                      t ->
                          t.field(field)
                              .size(size)
                              .shardSize(10 * size)
                              .minDocCount(ONE_IS_CHANCE))));
    }
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .query(matching)
                    .aggregations(aggregations));
    List<ScoredValue> scored = new ArrayList<>();
    connection
        .search(request)
        .aggregations()
        .forEach((field, answer) -> scored.addAll(read(field, answer)));
    scored.sort(
        Comparator.comparingDouble(ScoredValue::score).reversed().thenComparing(ScoredValue::id));
    List<ScoredValue> best = scored.subList(0, Math.min(size, scored.size()));
    Map<String, Long> counts = new LinkedHashMap<>();
    best.forEach(value -> counts.put(value.id(), value.count()));
    for (String field : fields) {
      List<String> ids =
          best.stream().filter(s -> s.field().equals(field)).map(ScoredValue::id).toList();
      counts.putAll(counting.values(index, matching, field, ids));
    }
    return counts;
  }

  private static List<ScoredValue> read(String field, Aggregate answer) {
    if (!answer.isSigsterms()) {
      return List.of(); // no article has a value there
    }
    return answer.sigsterms().buckets().array().stream()
        .map(bucket -> new ScoredValue(field, bucket.key(), bucket.docCount(), bucket.score()))
        .toList();
  }

  private record ScoredValue(String field, String id, long count, double score) {}
}
