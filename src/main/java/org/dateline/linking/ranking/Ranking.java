package org.dateline.linking.ranking;

import java.util.List;
import org.dateline.linking.candidate.Proposal;

/**
 * The proposals for a name with their scores.
 *
 * @param scored best first
 * @param nil the score that "none of them" has, the margin counted in: what stays below is not
 *     linked
 */
public record Ranking(List<Scored> scored, double nil) {
  public Ranking {
    scored = List.copyOf(scored);
  }

  /**
   * A proposal and what speaks for it.
   *
   * @param probability of this one among all of them and NIL
   */
  public record Scored(Proposal proposal, Features features, double score, double probability) {}

  /** True when the best proposal is better than none. */
  public boolean isLinked() {
    return !scored.isEmpty() && scored.get(0).score() > nil;
  }

  public Scored best() {
    return scored.get(0);
  }
}
