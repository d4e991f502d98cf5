package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;

/** Reads all values of a field with their counts, however many, page by page. Exact on shards. */
public final class AllValues {
  private static final int AT_ONCE = 5_000;
  private static final String VALUES = "values";
  private static final String VALUE = "value";

  private final Connection connection;

  public AllValues(Connection connection) {
    this.connection = connection;
  }

  Map<String, Long> counts(FacetCountRequest counted) {
    return counts(counted.index(), counted.matching(), counted.dimension().field());
  }

  /** The counts of all values, in the order of the values. */
  public Map<String, Long> counts(String index, Query matching, String field) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, FieldValue> after = Map.of();
    do {
      after = page(request(index, matching, field, after), counts);
    } while (!after.isEmpty());
    return counts;
  }

  /** Adds a page of counts; the position of the next page, empty after the last. */
  private Map<String, FieldValue> page(SearchRequest request, Map<String, Long> counts) {
    var answer = connection.search(request).aggregations().get(VALUES).composite();
    for (CompositeBucket bucket : answer.buckets().array()) {
      counts.put(bucket.key().get(VALUE).stringValue(), bucket.docCount());
    }
    return answer.afterKey() == null ? Map.of() : answer.afterKey();
  }

  private static SearchRequest request(
      String index, Query matching, String field, Map<String, FieldValue> after) {
    CompositeAggregationSource values =
        CompositeAggregationSource.of(o -> o.terms(t -> t.field(field)));
    return SearchRequest.of(
        s ->
            s.index(index)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .allowPartialSearchResults(false)
                .query(matching)
                .aggregations(
                    VALUES,
                    a ->
                        a.composite(
                            c -> {
                              if (!after.isEmpty()) {
                                c.after(after);
                              }
                              return c.size(AT_ONCE).sources(List.of(Map.of(VALUE, values)));
                            })));
  }
}
