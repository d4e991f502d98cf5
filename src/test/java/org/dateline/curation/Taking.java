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

  static Decision addAlias(Curator curator, String name, String entity) {
    return onName(curator, DecisionKind.ADD_ALIAS, name, entity);
  }

  static Decision removeAlias(Curator curator, String name, String entity) {
    return onName(curator, DecisionKind.REMOVE_ALIAS, name, entity);
  }

  private static Decision onName(Curator curator, DecisionKind kind, String name, String entity) {
    return curator.take(
        Proposal.of(kind).name(name).entity(entity), "anna", "a trial", Pending.NOTHING);
  }

  static Decision merge(Curator curator, String from, String into, String who, String why) {
    return curator.take(
        Proposal.of(DecisionKind.MERGE).entity(from).into(into), who, why, Pending.NOTHING);
  }

  static Decision undo(Curator curator, String id, String who, String why) {
    return curator.take(Proposal.undo(id), who, why, Pending.NOTHING);
  }
}
