package org.dateline.curation;

import org.dateline.archive.decision.Decision;

/** A decision that holds already. If applying it was interrupted, it can be finished. */
public final class AlreadyDecided extends DecisionRefused {
  private static final long serialVersionUID = 1;

  private final transient Decision decision;

  AlreadyDecided(String message, Decision decision) {
    super(message);
    this.decision = decision;
  }

  /** The one that holds, or that was undone. */
  public Decision decision() {
    return decision;
  }
}
