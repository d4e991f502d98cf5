package org.dateline.linking.ranking;

import java.util.List;
import org.dateline.linking.candidate.FoundCandidate;

/**
 * The candidates for a name, each described by features, and "none of them" (NIL).
 *
 * @param described in the order in which they were found
 */
public record CandidateSet(List<DescribedCandidate> described, Features nil) {
  public CandidateSet {
    described = List.copyOf(described);
  }

  public record DescribedCandidate(FoundCandidate found, Features features) {}
}
