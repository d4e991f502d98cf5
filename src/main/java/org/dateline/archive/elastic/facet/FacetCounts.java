package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.elastic.document.NameOrder;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.authority.Entity;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one facet.
 *
 * @param counts of the most frequent values, and of all selected ones; of those that must not be
 *     there, the articles that they keep out
 * @param exact whether Elasticsearch vouches for them: on several shards it may not
 */
public record FacetCounts(
    Map<String, Long> counts, long missing, boolean more, long distinct, boolean exact) {
  private static final int EXACT_DISTINCT = 40_000;
  private static final String VALUES = "values";
  private static final String SELECTED = "selected";
  private static final String MISSING = "missing";
  private static final String DISTINCT = "distinct";
  private static final String SHOWN = "shown";
  private static final String KEPT_OUT = "kept_out";

  /**
   * The request for a facet's counts.
   *
   * @param filters all of the search's but the facet's own any-of and none-of
   * @param include the only values to count, null for all
   * @param shardSize values that each shard reports; the more, the likelier the counts are exact at
   *     once
   */
  public static Aggregation request(
      Dimension dimension,
      List<Query> filters,
      int size,
      @Nullable List<String> include,
      @Nullable Integer shardSize) {
    String field = dimension.field();
    Map<String, Aggregation> parts = new LinkedHashMap<>();
    parts.put(
        VALUES,
        Aggregation.of(
            a ->
                a.terms(
                    t -> {
                      if (include != null) {
                        t.include(i -> i.terms(include));
                      }
                      return t.field(field)
                          .size(size)
                          .shardSize(shardSize)
                          .showTermDocCountError(shardSize != null);
                    })));
    List<String> selected = dimension.selected();
    if (!selected.isEmpty()) {
      parts.put(
          SELECTED,
          Aggregation.of(
              a ->
                  a.terms(
                      t -> t.field(field).size(selected.size()).include(i -> i.terms(selected)))));
    }
    parts.put(MISSING, Aggregation.of(a -> a.missing(m -> m.field(field))));
    parts.put(
        DISTINCT,
        Aggregation.of(a -> a.cardinality(c -> c.field(field).precisionThreshold(EXACT_DISTINCT))));
    return Aggregation.of(
        a -> a.filter(Queries.filter(filters)).aggregations(withoutNoneOf(dimension, parts)));
  }

  private static Map<String, Aggregation> withoutNoneOf(
      Dimension dimension, Map<String, Aggregation> parts) {
    List<String> noneOf = dimension.selection().noneOf();
    if (noneOf.isEmpty()) {
      return parts;
    }
    Map<String, Query> keptOut = new LinkedHashMap<>();
    noneOf.forEach(value -> keptOut.put(value, dimension.keptOut(value)));
    return Map.of(
        SHOWN,
        Aggregation.of(a -> a.filter(Queries.filter(dimension.noneOf())).aggregations(parts)),
        KEPT_OUT,
        Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(keptOut)))));
  }

  /** Reads the answer to {@link #request}. */
  public static FacetCounts read(Aggregate answer, Dimension dimension) {
    Map<String, Aggregate> parts = ((SingleBucketAggregateBase) answer._get()).aggregations();
    if (!parts.containsKey(SHOWN)) {
      return shown(parts, dimension);
    }
    FacetCounts shown = shown(parts.get(SHOWN).filter().aggregations(), dimension);
    Map<String, Long> counts = new LinkedHashMap<>(shown.counts());
    parts
        .get(KEPT_OUT)
        .filters()
        .buckets()
        .keyed()
        .forEach((value, bucket) -> counts.put(value, bucket.docCount()));
    Long keptOut = counts.remove(Selection.NO_VALUE);
    long missing = keptOut == null ? shown.missing() : keptOut;
    return new FacetCounts(counts, missing, shown.more(), shown.distinct(), shown.exact());
  }

  private static FacetCounts shown(Map<String, Aggregate> parts, Dimension dimension) {
    if (!parts.get(VALUES).isSterms()) {
      return none(dimension, parts.get(MISSING).missing().docCount());
    }
    StringTermsAggregate values = parts.get(VALUES).sterms();
    List<StringTermsBucket> buckets = values.buckets().array();
    Map<String, Long> counts = new LinkedHashMap<>();
    buckets.forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    dimension.selected().forEach(id -> counts.putIfAbsent(id, 0L));
    if (parts.containsKey(SELECTED) && parts.get(SELECTED).isSterms()) {
      parts.get(SELECTED).sterms().buckets().array().stream()
          .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    }
    long other = values.sumOtherDocCount() == null ? 0 : values.sumOtherDocCount();
    long distinct =
        other == 0
            ? buckets.size()
            : Math.max(parts.get(DISTINCT).cardinality().value(), buckets.size() + 1L);
    return new FacetCounts(
        counts, parts.get(MISSING).missing().docCount(), other > 0, distinct, isExact(values));
  }

  /** No document of the index has any value. */
  private static FacetCounts none(Dimension dimension, long missing) {
    Map<String, Long> counts = new LinkedHashMap<>();
    dimension.selected().forEach(id -> counts.put(id, 0L));
    return new FacetCounts(counts, missing, false, 0, true);
  }

  /** No count is short, and no value left out can have more than the last one shown. */
  private static boolean isExact(StringTermsAggregate values) {
    List<StringTermsBucket> buckets = values.buckets().array();
    long leftOut = values.docCountErrorUpperBound() == null ? 0 : values.docCountErrorUpperBound();
    if (leftOut == 0) {
      return true;
    }
    boolean counted =
        buckets.stream()
            .allMatch(b -> b.docCountErrorUpperBound() != null && b.docCountErrorUpperBound() == 0);
    return counted && leftOut < buckets.get(buckets.size() - 1).docCount();
  }

  /** Without the values that are not among these. */
  FacetCounts only(Set<String> values) {
    Map<String, Long> kept = new LinkedHashMap<>(counts);
    kept.keySet().retainAll(values);
    return new FacetCounts(kept, missing, more, kept.size(), exact);
  }

  /**
   * @param named the values that are entities, by id
   */
  public FacetResult result(Selection selection, Map<String, Entity> named) {
    List<Bucket> buckets = new ArrayList<>();
    counts.forEach((id, count) -> buckets.add(Buckets.bucket(named, id, count, selection)));
    buckets.sort(
        Comparator.comparingLong(Bucket::count)
            .reversed()
            .thenComparing(bucket -> NameOrder.key(bucket.name()))
            .thenComparing(Bucket::id));
    return new FacetResult(buckets, missing, more, distinct);
  }
}
