package org.dateline.curation;

import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.PendingDecisions.Pending;

/** Decisions that tests take most often. */
final class Taking {
  private Taking() {}

  static Decision confirm(Curator curator, String name, String entity, String who, String why) {
    return curator.take(
        Proposal.of(DecisionKind.CONFIRM).name(name).entity(entity), who, why, Pending.NOTHING);
  }

  static Decision reject(Curator curator, String name, String entity, String who, String why) {
    return curator.take(
        Proposal.of(DecisionKind.REJECT).name(name).entity(entity), who, why, Pending.NOTHING);
  }

  static Decision merge(Curator curator, String from, String into, String who, String why) {
    return curator.take(
        Proposal.of(DecisionKind.MERGE).entity(from).into(into), who, why, Pending.NOTHING);
  }

  static Decision undo(Curator curator, String id, String who, String why) {
    return curator.take(Proposal.undo(id), who, why, Pending.NOTHING);
  }
}
