package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StatsAggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of what is found, both null where nothing has a day. Counted together
 * with how many have one: of a least value that is not there the client makes zero, a day of 1970.
 */
public record FirstAndLastDay(@Nullable LocalDate first, @Nullable LocalDate last) {
  /** The aggregation that asks for first and last day of a field. */
  public static Aggregation of(String field) {
    return Aggregation.of(a -> a.stats(s -> s.field(field)));
  }

  public static FirstAndLastDay read(Aggregate answer) {
    StatsAggregate days = answer.stats();
    return days.count() == 0
        ? new FirstAndLastDay(null, null)
        : new FirstAndLastDay(day(days.min()), day(days.max()));
  }

  private static @Nullable LocalDate day(@Nullable Double millis) {
    return millis == null
        ? null
        : Instant.ofEpochMilli(millis.longValue()).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
