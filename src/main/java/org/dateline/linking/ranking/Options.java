package org.dateline.linking.ranking;

import java.util.List;
import org.dateline.linking.candidate.Proposal;

/**
 * What a name may mean: entities and "none of them", each described by features.
 *
 * @param described in the order of the proposals
 */
public record Options(List<Described> described, Features nil) {
  public Options {
    described = List.copyOf(described);
  }

  /** A proposal and its features. */
  public record Described(Proposal proposal, Features features) {}
}
