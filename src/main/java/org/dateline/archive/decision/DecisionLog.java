package org.dateline.archive.decision;

import java.util.List;

/** The decisions of an archive's archivists, in the order they were made; nothing is removed. */
public interface DecisionLog {
  List<Decision> all();

  /**
   * Adds a decision, whole or not at all; when this returns it is stored.
   *
   * @param decision its id does not matter
   * @return the same under the id it got
   */
  Decision add(Decision decision);
}
