package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.query.DateFields;
import org.dateline.search.Timeline.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The number of documents of each day or month in an index, whatever is searched for. Counted once
 * for each state of the archive: counting it in every search took a fifth of its time.
 */
public final class TotalsByDay {
  private static final double MOST_DAYS_COUNTED = 4 * 366;

  private final Connection connection;
  private final KeptPerState<IndexAndDays, IntervalCounts> known;

  public TotalsByDay(Connection connection, VisibleState state) {
    this.connection = connection;
    this.known = new KeptPerState<>(state, this::read);
  }

  /** The counts of a whole index, by day or by month. */
  public IntervalCounts of(String index, DateFields days) {
    return known.get(new IndexAndDays(index, days));
  }

  private IntervalCounts read(IndexAndDays what) {
    Interval finest = finest(what);
    return new IntervalCounts(finest, Timelines.bars(ask(what, null, finest)));
  }

  /** The counts by day in a range of days that is known to be short. */
  public SortedMap<LocalDate, Long> days(
      String index, DateFields days, LocalDate from, LocalDate until) {
    Query within =
        Query.of(
            q ->
                q.range(
                    r ->
                        r.date(
                            d -> d.field(days.day()).gte(from.toString()).lt(until.toString()))));
    return Timelines.bars(ask(new IndexAndDays(index, days), within, Interval.DAY));
  }

  /**
   * The finest interval that is counted at first: an archive of decades has too many days to count
   * them in each search only to add them up to months, and days that are mentioned reach over
   * centuries, whatever the archive spans.
   */
  private Interval finest(IndexAndDays what) {
    if (what.days() == DateFields.MENTIONED) {
      return Interval.MONTH;
    }
    String field = what.days().day();
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(what.index())
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .query(Timelines.plausible(what.days()))
                    .aggregations("days", FirstAndLastDay.of(field)));
    FirstAndLastDay days =
        FirstAndLastDay.read(connection.search(request).aggregations().get("days"));
    return days.first() == null
            || days.last() == null
            || ChronoUnit.DAYS.between(days.first(), days.last()) <= MOST_DAYS_COUNTED
        ? Interval.DAY
        : Interval.MONTH;
  }

  private Map<String, Aggregate> ask(IndexAndDays what, @Nullable Query within, Interval interval) {
    SearchRequest request =
        SearchRequest.of(
            s -> {
              if (within != null) {
                s.query(within);
              }
              return s.index(what.index())
                  .size(0)
                  .trackTotalHits(t -> t.enabled(false))
                  .allowPartialSearchResults(false)
                  .aggregations(Timelines.BARS, Timelines.bars(what.days(), interval));
            });
    return connection.search(request).aggregations();
  }

  /**
   * The number of articles in each interval.
   *
   * @param finest interval by which {@code counts} are counted
   * @param counts by first day
   */
  public record IntervalCounts(Interval finest, SortedMap<LocalDate, Long> counts) {}

  private record IndexAndDays(String index, DateFields days) {}
}
