package org.dateline.linking.candidate;

import org.dateline.authority.Candidate;
import org.dateline.authority.Summary;

/**
 * A candidate and the way it was found.
 *
 * @param asked the form of the name that was looked up
 */
public record FoundCandidate(Candidate candidate, Route route, String asked) {
  /** The ways in which a candidate is looked up. */
  public enum Route {
    OWN,
    SUFFIX_CUT,
    SUFFIX_ADDED,
    PERSON_VARIANT,
    OFFICE_HOLDER,
    QUALIFIED,
    /** A team called by its place. */
    TEAM,
    DEMONYM,
    /** A lone word of a name, beside names that the description of its bearer mentions. */
    TOGETHER,
    /** A country's body looked up with its country: "Russian Foreign Ministry". */
    BODY
  }

  public boolean isOfSameEntity(FoundCandidate other) {
    return entity().id().equals(other.entity().id());
  }

  public Summary entity() {
    return candidate.entity();
  }
}
