package org.dateline.archive.elastic.facet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.query.Speakers;
import org.jspecify.annotations.Nullable;

/** Counts the values of facets: the most frequent, given ones, or every one. Always exactly. */
public final class Tallies {
  /** Values that are counted in one request; beyond, they are read page by page. */
  public static final int AT_ONCE = 10_000;

  /** Speakers of chosen quotations: Elasticsearch answers no more buckets. */
  private static final int MOST = 60_000;

  private final Connection connection;
  private final ExactCounts exact;
  private final AllValues every;

  public Tallies(Connection connection, ExactCounts exact) {
    this.connection = connection;
    this.exact = exact;
    this.every = new AllValues(connection);
  }

  /** Counts that came with a search, or better ones. */
  public FacetCounts better(FacetCounts counts, int size, FacetCountRequest tally) {
    return exact.exact(counts, size, reported -> ask(tally, size, null, reported));
  }

  /** The most frequent values, and those selected. */
  public FacetCounts most(FacetCountRequest tally, int size) {
    if (size > AT_ONCE) {
      return all(tally);
    }
    return exact.exact(size, reported -> ask(tally, size, null, reported));
  }

  /** Every value. */
  FacetCounts all(FacetCountRequest tally) {
    Speakers speakers = tally.dimension().speakers();
    if (speakers != null && speakers.counted() != null) {
      return exact.exact(MOST, reported -> ask(tally, MOST, null, reported));
    }
    FacetCounts most = most(tally, AT_ONCE);
    return most.more() ? whole(most, every.counts(tally)) : most;
  }

  /** Those among some given values that occur, and those selected. */
  FacetCounts among(FacetCountRequest tally, List<String> values) {
    if (values.isEmpty() || values.size() > AT_ONCE) {
      Set<String> kept = new HashSet<>(values);
      kept.addAll(tally.dimension().selected());
      return all(tally).only(kept);
    }
    return exact.exact(values.size(), reported -> ask(tally, values.size(), values, reported));
  }

  private static FacetCounts whole(FacetCounts most, Map<String, Long> every) {
    Map<String, Long> counts = new LinkedHashMap<>();
    every.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> e.getValue())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    most.counts().forEach(counts::putIfAbsent); // those selected that nothing has
    return new FacetCounts(counts, most.missing(), false, every.size(), true, most.unattributed());
  }

  private FacetCounts ask(
      FacetCountRequest tally,
      int size,
      @Nullable List<String> include,
      @Nullable Integer reported) {
    return FacetCounts.read(
        connection
            .search(tally.request(size, include, reported))
            .aggregations()
            .get(tally.dimension().key()),
        tally.dimension());
  }
}
