package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Snapshots;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.archive.elastic.facet.FacetCounter;
import org.dateline.archive.elastic.facet.FacetCounts;
import org.dateline.archive.elastic.facet.Timelines;
import org.dateline.archive.elastic.facet.TotalsByDay;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.search.Timeline;
import org.dateline.search.Timeline.Interval;
import org.jspecify.annotations.Nullable;

/** Runs plans over one index: pages of hits with true counts and a timeline. */
public final class Searches {
  private final Connection connection;
  private final PlanRequests requests;
  private final FacetCounter counter;
  private final Snapshots snapshots;
  private final TotalsByDay held;

  public Searches(
      Connection connection,
      PlanRequests requests,
      FacetCounter counter,
      Snapshots snapshots,
      TotalsByDay held) {
    this.connection = connection;
    this.requests = requests;
    this.counter = counter;
    this.snapshots = snapshots;
    this.held = held;
  }

  /**
   * A page of the search's hits.
   *
   * @param after cursor of the page before, null for the first page
   * @throws org.dateline.search.UnusableCursor when it is none of this search, or has expired
   */
  public ResultPage page(Plan plan, @Nullable String after) {
    String search = Paging.identity(plan);
    Cursor cursor = Paging.cursor(after, search, plan.byScore(), snapshots);
    try {
      return page(plan, search, cursor, after);
    } catch (ArchiveException.SnapshotGone e) {
      if (after != null || cursor == null) {
        throw e;
      }
      // Elasticsearch was started anew: a first page needs none of the old snapshot
      snapshots.forget(cursor.snapshot());
      return page(plan, search, Paging.cursor(null, search, plan.byScore(), snapshots), null);
    }
  }

  private ResultPage page(
      Plan plan, String search, @Nullable Cursor cursor, @Nullable String after) {
    TotalsByDay.IntervalCounts totals = held.of(plan.index(), plan.days());
    SearchRequest request = requests.page(plan, cursor, totals.finest());
    SearchResponse<JsonNode> response = Paging.search(connection, request, after);
    long total = response.hits().total().value();
    return new ResultPage(
        response.hits().hits(),
        total,
        counts(plan, response.aggregations()),
        timeline(plan, totals, response.aggregations()),
        Paging.next(response, cursor, total, search));
  }

  private Map<String, FacetCounts> counts(Plan plan, Map<String, Aggregate> answers) {
    Map<String, FacetCounts> counts = new LinkedHashMap<>();
    for (Dimension dimension : plan.dimensions()) {
      FacetCounts first = FacetCounts.read(answers.get(dimension.key()), dimension);
      counts.put(
          dimension.key(),
          counter.better(first, Buckets.OF_A_SEARCH, plan.countRequest(dimension)));
    }
    return counts;
  }

  /** Asked for again in days where months turn out to be too wide for what was found. */
  private Timeline timeline(
      Plan plan, TotalsByDay.IntervalCounts totals, Map<String, Aggregate> answers) {
    SortedMap<LocalDate, Long> found = Timelines.found(answers);
    if (totals.finest() == Interval.DAY
        || found.isEmpty()
        || Timelines.interval(found) != Interval.DAY) {
      return Timelines.read(answers, totals.counts());
    }
    SearchRequest request = requests.timeline(plan, Interval.DAY);
    LocalDate until = found.lastKey().plusMonths(1);
    return Timelines.read(
        connection.search(request).aggregations(),
        held.days(plan.index(), plan.days(), found.firstKey(), until));
  }

  /**
   * A page of a result.
   *
   * @param counts by the dimensions' keys
   * @param next cursor of the next page, null when this is the last
   */
  public record ResultPage(
      List<Hit<JsonNode>> hits,
      long total,
      Map<String, FacetCounts> counts,
      Timeline timeline,
      @Nullable String next) {}
}
