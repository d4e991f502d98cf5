package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.LongSupplier;
import org.dateline.search.Timeline.Interval;

/**
 * How many days the archive spans. An archive of decades has too many days to count them in each
 * search only to add them up to months.
 */
final class FirstAndLast {
  private static final double MOST_DAYS_COUNTED = 4 * 366;
  private static final double MILLIS_OF_DAY = 86_400_000;
  private static final long FRESH_NANOS = 60_000_000_000L;

  private final Connection connection;
  private final String index;
  private final LongSupplier nanoClock;
  private double days = -1;
  private long readAt;

  FirstAndLast(Connection connection, String index, LongSupplier nanoClock) {
    this.connection = connection;
    this.index = index;
    this.nanoClock = nanoClock;
  }

  /** The interval that a timeline is asked for at first. */
  Interval finest(Days shown) {
    // Days that are mentioned reach over centuries, whatever the archive spans.
    boolean far = shown == Days.MENTIONED || days() > MOST_DAYS_COUNTED;
    return far ? Interval.MONTH : Interval.DAY;
  }

  private synchronized double days() {
    long now = nanoClock.getAsLong();
    if (days < 0 || now - readAt > FRESH_NANOS) {
      days = read();
      readAt = now;
    }
    return days;
  }

  private double read() {
    String field = Days.PUBLISHED.day();
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .size(0)
                    .trackTotalHits(t -> t.enabled(false))
                    .aggregations("first", Aggregation.of(a -> a.min(m -> m.field(field))))
                    .aggregations("last", Aggregation.of(a -> a.max(m -> m.field(field)))));
    var answers = connection.call(client -> client.search(request, JsonNode.class)).aggregations();
    Double first = answers.get("first").min().value();
    Double last = answers.get("last").max().value();
    boolean none = first == null || last == null || first.isInfinite() || last.isInfinite();
    return none ? 0 : (last - first) / MILLIS_OF_DAY;
  }
}
