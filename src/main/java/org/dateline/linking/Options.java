package org.dateline.linking;

import java.util.List;

/**
 * What a name may mean: entities and "none of them", each described by features.
 *
 * @param described in the order of the proposals
 */
record Options(List<Described> described, Features nil) {
  Options {
    described = List.copyOf(described);
  }

  /** A proposal and its features. */
  record Described(Proposal proposal, Features features) {}
}
