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
public final class FacetCounter {
  /** Values that are counted in one request; beyond, they are read page by page. */
  public static final int AT_ONCE = 10_000;

  /** Speakers of chosen quotations: Elasticsearch answers no more buckets. */
  private static final int MOST = 60_000;

  private final Connection connection;
  private final ExactCounts exact;
  private final AllValues every;

  public FacetCounter(Connection connection, ExactCounts exact) {
    this.connection = connection;
    this.exact = exact;
    this.every = new AllValues(connection);
  }

  /** Counts that came with a search, or better ones. */
  public FacetCounts better(FacetCounts counts, int size, FacetCountRequest counted) {
    return exact.exact(counts, size, reported -> ask(counted, size, null, reported));
  }

  /** The most frequent values, and those selected. */
  public FacetCounts most(FacetCountRequest counted, int size) {
    if (size > AT_ONCE) {
      return all(counted);
    }
    return exact.exact(size, reported -> ask(counted, size, null, reported));
  }

  FacetCounts all(FacetCountRequest counted) {
    Speakers speakers = counted.dimension().speakers();
    if (speakers != null && speakers.counted() != null) {
      return exact.exact(MOST, reported -> ask(counted, MOST, null, reported));
    }
    FacetCounts most = most(counted, AT_ONCE);
    return most.more() ? whole(most, every.counts(counted)) : most;
  }

  /** The counts of some given values that occur, and of those selected. */
  FacetCounts among(FacetCountRequest counted, List<String> values) {
    if (values.isEmpty() || values.size() > AT_ONCE) {
      Set<String> kept = new HashSet<>(values);
      kept.addAll(counted.dimension().selected());
      return all(counted).only(kept);
    }
    return exact.exact(values.size(), reported -> ask(counted, values.size(), values, reported));
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
      FacetCountRequest counted,
      int size,
      @Nullable List<String> include,
      @Nullable Integer reported) {
    return FacetCounts.read(
        connection
            .search(counted.request(size, include, reported))
            .aggregations()
            .get(counted.dimension().key()),
        counted.dimension());
  }
}
