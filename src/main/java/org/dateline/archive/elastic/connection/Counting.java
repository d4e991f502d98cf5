package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts matching documents: all of them, or those with each given value of a field. */
public final class Counting {
  private static final int EXACT = 40_000;

  private final Connection connection;

  public Counting(Connection connection) {
    this.connection = connection;
  }

  /** Documents of an index that match. */
  public long documents(String index, Query query) {
    return connection.read(client -> client.count(c -> c.index(index).query(query))).count();
  }

  /**
   * The number of values of a field in the matching documents, one without a value counted as
   * having one of its own. Exact up to some 40,000, from there on within a few in a hundred.
   */
  public long distinct(String index, Query query, String field) {
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .allowPartialSearchResults(false)
                    .query(query)
                    .aggregations(
                        "values", a -> a.cardinality(c -> c.field(field).precisionThreshold(EXACT)))
                    .aggregations("none", a -> a.missing(m -> m.field(field))));
    Map<String, Aggregate> found = connection.search(request).aggregations();
    return found.get("values").cardinality().value() + found.get("none").missing().docCount();
  }

  /**
   * Documents that match, for each of these values of a field; most first. Exact, since every shard
   * reports all that are asked for. A value that no document has is left out.
   */
  public Map<String, Long> values(
      String index, Query query, String field, Collection<String> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (values.isEmpty()) {
      return counts;
    }
    List<String> asked = values.stream().distinct().toList();
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .query(query)
                    .aggregations(
                        "values",
                        Aggregation.of(
                            a ->
                                a.terms(
                                    t ->
                                        t.field(field)
                                            .size(asked.size())
                                            .include(i -> i.terms(asked))))));
    List<StringTermsBucket> buckets =
        connection.search(request).aggregations().get("values").sterms().buckets().array();
    buckets.forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    return counts;
  }
}
