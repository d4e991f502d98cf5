package org.dateline.archive.elastic.facet;

import org.jspecify.annotations.Nullable;

/**
 * Facet counts that are exact on any number of shards. Each shard reports only its most frequent
 * values; as long as Elasticsearch's error bounds allow a wrong count, the facet is asked for again
 * with more values from each shard.
 */
public final class ExactCounts {
  private static final int GROWTH = 10;

  private final @Nullable Integer shardSize;

  /**
   * Counts with the given number of values per shard to begin with.
   *
   * @param shardSize values that each shard reports at first, null when there is one shard
   */
  public ExactCounts(@Nullable Integer shardSize) {
    this.shardSize = shardSize;
  }

  /** The counts given when they are exact, else better ones. */
  FacetCounts exact(FacetCounts counts, int size, CountQuestion question) {
    FacetCounts better = counts;
    int reported = shardSize == null ? size : Math.max(shardSize, size);
    while (!better.exact()) {
      reported = Math.multiplyExact(reported, GROWTH);
      better = question.ask(reported);
    }
    return better;
  }

  FacetCounts exact(int size, CountQuestion question) {
    Integer first = shardSize == null ? null : Integer.valueOf(Math.max(shardSize, size));
    return exact(question.ask(first), size, question);
  }

  /** Question for the counts of one facet. */
  @FunctionalInterface
  interface CountQuestion {
    /**
     * Asks Elasticsearch for counts.
     *
     * @param shardSize values that each shard reports, null to leave it to Elasticsearch
     */
    FacetCounts ask(@Nullable Integer shardSize);
  }
}
