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
import org.dateline.archive.elastic.query.Speakers;
import org.dateline.authority.Entity;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Unattributed;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one facet.
 *
 * @param counts of the most frequent values, and of all selected ones; of those that must not be
 *     there, the articles that they keep out
 * @param exact whether Elasticsearch vouches for them: on several shards it may not
 * @param unattributed of speakers, null of any other facet
 */
public record FacetCounts(
    Map<String, Long> counts,
    long missing,
    boolean more,
    long distinct,
    boolean exact,
    @Nullable Unattributed unattributed) {
  private static final int EXACT_DISTINCT = 40_000;
  private static final String VALUES = "values";
  private static final String SELECTED = "selected";
  private static final String MISSING = "missing";
  private static final String DISTINCT = "distinct";
  private static final String SHOWN = "shown";
  private static final String KEPT_OUT = "kept_out";
  private static final String UNNAMED = "unnamed";
  private static final String NOBODY = "nobody";

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
    CountedValues values = CountedValues.of(dimension);
    Map<String, Aggregation> parts = new LinkedHashMap<>();
    parts.put(VALUES, values.most(size, include, shardSize));
    List<String> selected = dimension.selected();
    if (!selected.isEmpty()) {
      parts.put(SELECTED, values.of(selected));
    }
    parts.put(MISSING, values.missing());
    parts.put(DISTINCT, values.distinct(EXACT_DISTINCT));
    Speakers speakers = dimension.speakers();
    Query unnamed = speakers == null ? null : speakers.unnamed();
    Query nobody = speakers == null ? null : speakers.nobody();
    if (unnamed != null && nobody != null) {
      parts.put(UNNAMED, Aggregation.of(a -> a.filter(unnamed)));
      parts.put(NOBODY, Aggregation.of(a -> a.filter(nobody)));
    }
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
    noneOf.forEach(value -> keptOut.put(value, dimension.excludedBy(value)));
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
    Unattributed none = shown.unattributed();
    if (none != null) {
      Long unnamed = counts.remove(Selection.UNNAMED);
      Long nobody = counts.remove(Selection.NOBODY);
      none =
          new Unattributed(
              unnamed == null ? none.unnamed() : unnamed, nobody == null ? none.nobody() : nobody);
    }
    return new FacetCounts(counts, missing, shown.more(), shown.distinct(), shown.exact(), none);
  }

  private static FacetCounts shown(Map<String, Aggregate> parts, Dimension dimension) {
    CountedValues counted = CountedValues.of(dimension);
    Aggregate answer = counted.inside(parts.get(VALUES));
    long missing = documents(parts.get(MISSING));
    Unattributed none =
        parts.containsKey(UNNAMED)
            ? new Unattributed(documents(parts.get(UNNAMED)), documents(parts.get(NOBODY)))
            : null;
    Map<String, Long> counts = new LinkedHashMap<>();
    if (!answer.isSterms()) { // no document of the index has any value
      dimension.selected().forEach(id -> counts.put(id, 0L));
      return new FacetCounts(counts, missing, false, 0, true, none);
    }
    StringTermsAggregate values = answer.sterms();
    List<StringTermsBucket> buckets = values.buckets().array();
    counts.putAll(counted.read(answer));
    dimension.selected().forEach(id -> counts.putIfAbsent(id, 0L));
    if (parts.containsKey(SELECTED)) {
      counts.putAll(counted.read(counted.inside(parts.get(SELECTED))));
    }
    long other = values.sumOtherDocCount() == null ? 0 : values.sumOtherDocCount();
    long distinct =
        other == 0
            ? buckets.size()
            : Math.max(
                counted.inside(parts.get(DISTINCT)).cardinality().value(), buckets.size() + 1L);
    return new FacetCounts(counts, missing, other > 0, distinct, isExact(values), none);
  }

  private static long documents(Aggregate answer) {
    return ((SingleBucketAggregateBase) answer._get()).docCount();
  }

  /** True if no count is short, and no value left out can have more than the last one shown. */
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

  /** The counts of these values alone. */
  FacetCounts only(Set<String> values) {
    Map<String, Long> kept = new LinkedHashMap<>(counts);
    kept.keySet().retainAll(values);
    return new FacetCounts(kept, missing, more, kept.size(), exact, unattributed);
  }

  /**
   * The counts as buckets, the most frequent first.
   *
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
    return new FacetResult(buckets, missing, more, distinct, unattributed);
  }
}
