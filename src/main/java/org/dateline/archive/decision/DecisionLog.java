package org.dateline.archive.decision;

import java.util.List;
import org.dateline.archive.decision.PendingDecisions.Pending;

/** The decisions of an archive's archivists, in the order they were made; nothing is removed. */
public interface DecisionLog {
  List<Decision> all();

  /**
   * Adds a decision, whole or not at all; when this returns it is stored.
   *
   * @param decision its id does not matter
   * @param work that it is applied by
   * @return the same under the id it got
   */
  Decision add(Decision decision, Pending work);

  /** The decisions that were added for some work, in the order they were made. */
  List<Decision> addedBy(List<Pending> works);
}
