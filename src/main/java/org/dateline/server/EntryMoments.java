package org.dateline.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a feed's entries, each the same whenever it is asked for, so that no feed reader
 * takes an entry for new again: the day of publication or, of an article without one, the moment in
 * which it was stored.
 *
 * @param stored by the ids of the articles without a day
 */
record EntryMoments(Map<String, Instant> stored) {
  /** The moment of articles without a day that were stored before the moment was kept. */
  private static final Instant NOT_KEPT = Instant.parse("2026-11-30T00:00:00Z");

  EntryMoments {
    stored = Map.copyOf(stored);
  }

  /**
   * The times of a feed's entries; those without a day get the time of their storing.
   *
   * @param id of the article of an entry
   * @param published its day
   * @param stored asked for those without a day alone
   */
  static <T> EntryMoments of(
      List<T> entries,
      Function<T, String> id,
      Function<T, @Nullable PartialDate> published,
      Function<Collection<String>, Map<String, Instant>> stored) {
    List<String> undated =
        entries.stream()
            .filter(entry -> published.apply(entry) == null)
            .map(id)
            .distinct()
            .toList();
    return new EntryMoments(undated.isEmpty() ? Map.of() : stored.apply(undated));
  }

  Instant of(String article, @Nullable PartialDate published) {
    return published == null
        ? stored.getOrDefault(article, NOT_KEPT)
        : published.from().atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
