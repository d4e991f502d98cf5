package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.archive.elastic.facet.FacetCounts;
import org.dateline.archive.elastic.facet.Timelines;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.archive.elastic.query.SidewaysFilters;
import org.dateline.search.Timeline.Interval;
import org.jspecify.annotations.Nullable;

/** Turns plans into requests. Pure: nothing here asks Elasticsearch. */
public final class PlanRequests {
  private final @Nullable Integer shardSize;

  /**
   * Turns plans into requests to an index of one or several shards.
   *
   * @param shardSize values that each shard reports for a facet, null when there is one shard
   */
  public PlanRequests(@Nullable Integer shardSize) {
    this.shardSize = shardSize;
  }

  /**
   * Hits, facets and timeline in one request.
   *
   * @param finest the finest interval of the timeline that may be answered
   */
  public SearchRequest page(Plan plan, @Nullable Cursor cursor, Interval finest) {
    List<Query> filters = plan.filters().all();
    Map<String, Aggregation> aggregations = new LinkedHashMap<>();
    for (Dimension dimension : plan.dimensions()) {
      aggregations.put(
          dimension.key(),
          FacetCounts.request(
              dimension,
              plan.filters().without(dimension.key()),
              Buckets.OF_A_SEARCH,
              null,
              shardSize));
    }
    addTimeline(aggregations, plan, finest);
    return SearchRequest.of(
        s -> {
          Paging.apply(s, plan.index(), cursor);
          if (!filters.isEmpty()) {
            s.postFilter(Queries.filter(filters));
          }
          if (plan.highlight() != null) {
            s.highlight(plan.highlight());
          }
          return s.query(plan.words())
              .aggregations(aggregations)
              .sort(plan.sort())
              .trackScores(plan.ranked())
              .trackTotalHits(t -> t.enabled(true))
              .allowPartialSearchResults(false)
              .size(plan.size())
              .source(f -> f.filter(i -> i.includes(plan.fields())));
        });
  }

  SearchRequest timeline(Plan plan, Interval finest) {
    Map<String, Aggregation> aggregations = new LinkedHashMap<>();
    addTimeline(aggregations, plan, finest);
    return SearchRequest.of(
        s ->
            s.index(plan.index())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .allowPartialSearchResults(false)
                .query(plan.words())
                .aggregations(aggregations));
  }

  private static void addTimeline(
      Map<String, Aggregation> aggregations, Plan plan, Interval finest) {
    SidewaysFilters filters = plan.filters();
    List<Query> narrowing = plan.foundAlone() ? filters.all() : filters.without(plan.days().key());
    Timelines.request(aggregations, narrowing, plan.days(), finest);
  }
}
