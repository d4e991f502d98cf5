package org.dateline.linking.ranking;

import java.util.List;
import org.dateline.linking.candidate.FoundCandidate;

/**
 * The candidates for a name with their scores.
 *
 * @param scored best first
 */
public record Ranking(List<ScoredCandidate> scored) {
  public Ranking {
    scored = List.copyOf(scored);
  }

  /**
   * A candidate and what speaks for it.
   *
   * @param probability of this one among all of them and NIL
   */
  public record ScoredCandidate(
      FoundCandidate found, Features features, double score, double probability) {}

  public ScoredCandidate best() {
    return scored.get(0);
  }
}
