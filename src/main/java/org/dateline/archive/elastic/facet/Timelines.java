package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.archive.elastic.query.DateFields;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.search.Timeline;
import org.dateline.search.Timeline.Bar;
import org.dateline.search.Timeline.Interval;

/** Timelines: articles or quotations over time, beside the totals of the archive. */
public final class Timelines {
  /** The most days that get a bar each: half a year. */
  private static final int MOST_DAYS = 184;

  /** The most months that get a bar each: twenty years. */
  private static final int MOST_MONTHS = 240;

  /**
   * The first day that is believed. Newspapers began a century later, so that what claims to be
   * older is misread.
   */
  private static final String EARLIEST = "1500-01-01";

  private static final long MILLIS_OF_DAY = 86_400_000L;

  static final String BARS = "bars";
  private static final String FOUND = "timeline";
  private static final String PLAUSIBLE = "plausible";
  private static final String OUTSIDE = "outside";
  private static final String PARTIAL = "partial";
  private static final String UNDATED = "undated";

  private Timelines() {}

  /**
   * Adds the aggregations that a timeline is read from.
   *
   * @param filters all of the search's, mostly without the timeline's own range
   * @param finest the finest interval that may be answered
   */
  public static void request(
      Map<String, Aggregation> aggregations,
      List<Query> filters,
      DateFields days,
      Interval finest) {
    aggregations.put(
        FOUND,
        Aggregation.of(
            a ->
                a.filter(Queries.filter(filters))
                    .aggregations(
                        PLAUSIBLE,
                        Aggregation.of(
                            p -> p.filter(plausible(days)).aggregations(BARS, bars(days, finest))))
                    .aggregations(OUTSIDE, Aggregation.of(o -> o.filter(outside(days))))
                    .aggregations(PARTIAL, Aggregation.of(p -> p.filter(partial(days))))
                    .aggregations(
                        UNDATED,
                        Aggregation.of(u -> u.filter(Queries.not(Queries.exists(days.any())))))));
  }

  /**
   * Days that can be right. One article dated 9999 would else squeeze all others into one bar:
   * those outside are counted apart.
   */
  static Query plausible(DateFields days) {
    return Query.of(
        q -> q.range(r -> r.date(d -> d.field(days.day()).gte(EARLIEST).lte(days.latest()))));
  }

  private static Query outside(DateFields days) {
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.should(
                        Query.of(s -> s.range(r -> r.date(d -> d.field(days.day()).lt(EARLIEST)))),
                        Query.of(
                            s ->
                                s.range(
                                    r -> r.date(d -> d.field(days.day()).gt(days.latest())))))));
  }

  private static Query partial(DateFields days) {
    return Query.of(
        q -> q.bool(b -> b.filter(Queries.exists(days.any())).mustNot(Queries.exists(days.day()))));
  }

  static Aggregation bars(DateFields days, Interval finest) {
    CalendarInterval interval =
        finest == Interval.DAY ? CalendarInterval.Day : CalendarInterval.Month;
    return Aggregation.of(
        a -> a.dateHistogram(h -> h.field(days.day()).calendarInterval(interval).minDocCount(1)));
  }

  /** The counts of what was found, by the first day of each bar that was asked for. */
  public static SortedMap<LocalDate, Long> found(Map<String, Aggregate> aggregations) {
    return bars(parts(parts(aggregations.get(FOUND)).get(PLAUSIBLE)));
  }

  /**
   * Reads the timeline of an answer, by day, month or year as its span demands.
   *
   * @param totals what the archive holds, counted by the same interval or a finer one
   */
  public static Timeline read(
      Map<String, Aggregate> aggregations, SortedMap<LocalDate, Long> totals) {
    SortedMap<LocalDate, Long> counts = found(aggregations);
    Interval interval = interval(counts);
    SortedMap<LocalDate, Long> wide = widen(counts, interval);
    SortedMap<LocalDate, Long> wideTotals = widen(totals, interval);
    List<Bar> bars = new ArrayList<>();
    wide.forEach(
        // Of an article that came in between, the search may know and the totals not yet.
        (from, count) ->
            bars.add(new Bar(from, count, Math.max(count, wideTotals.getOrDefault(from, 0L)))));
    Map<String, Aggregate> found = parts(aggregations.get(FOUND));
    return new Timeline(
        interval,
        bars,
        found.get(PARTIAL).filter().docCount(),
        found.get(UNDATED).filter().docCount(),
        found.get(OUTSIDE).filter().docCount());
  }

  /** The interval that suits the days that are there. */
  public static Interval interval(SortedMap<LocalDate, Long> counts) {
    if (counts.isEmpty()) {
      return Interval.DAY;
    }
    LocalDate first = counts.firstKey();
    LocalDate last = counts.lastKey();
    if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
      return Interval.DAY;
    }
    return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? Interval.MONTH : Interval.YEAR;
  }

  private static SortedMap<LocalDate, Long> widen(
      SortedMap<LocalDate, Long> counts, Interval interval) {
    SortedMap<LocalDate, Long> wide = new TreeMap<>();
    counts.forEach((day, count) -> wide.merge(start(day, interval), count, Long::sum));
    return wide;
  }

  private static LocalDate start(LocalDate day, Interval interval) {
    return switch (interval) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static Map<String, Aggregate> parts(Aggregate aggregate) {
    return ((SingleBucketAggregateBase) aggregate._get()).aggregations();
  }

  /** The counts of an aggregation's bars, by their first days. */
  static SortedMap<LocalDate, Long> bars(Map<String, Aggregate> aggregations) {
    SortedMap<LocalDate, Long> counts = new TreeMap<>();
    for (DateHistogramBucket bucket : aggregations.get(BARS).dateHistogram().buckets().array()) {
      counts.put(
          LocalDate.ofEpochDay(Math.floorDiv(bucket.key(), MILLIS_OF_DAY)), bucket.docCount());
    }
    return counts;
  }
}
