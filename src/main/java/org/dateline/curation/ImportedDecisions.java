package org.dateline.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions.Pending;

/** Decisions from another archive's log, to be added to this one under ids of its own. */
final class ImportedDecisions {
  private final List<Decision> decisions;
  private final Map<WithoutId, String> here = new HashMap<>();
  private final Map<String, String> idsHere = new HashMap<>();
  private int known;

  private record WithoutId(Change change, String who, String when, String why) {
    static WithoutId of(Change change, Decision decision) {
      return new WithoutId(change, decision.who(), decision.when().toString(), decision.why());
    }
  }

  /**
   * Checks the log of another archive before it is added.
   *
   * @param log of this archive
   * @param decisions of the other
   * @throws DecisionRefused if one undoes what is in neither
   */
  ImportedDecisions(List<Decision> log, List<Decision> decisions) {
    this.decisions =
        decisions.stream().sorted(Comparator.comparing(Decision::when)).toList(); // stable
    log.forEach(decision -> here.put(WithoutId.of(decision.change(), decision), decision.id()));
    Set<String> ids = new HashSet<>();
    for (Decision decision : decisions) {
      String undone = decision.undoes();
      if (undone != null && !ids.contains(undone)) {
        throw new DecisionRefused(
            "Decision “"
                + decision.id()
                + "” undoes “"
                + undone
                + "”, which does not stand before it. Export the whole log.");
      }
      if (!ids.add(decision.id())) {
        throw new DecisionRefused("Two decisions have the id “" + decision.id() + "”.");
      }
    }
  }

  /**
   * Adds the decisions that this archive lacks to its log.
   *
   * @param work that will apply them
   */
  List<Decision> addTo(DecisionLog log, Pending work) {
    List<Decision> added = new ArrayList<>();
    for (Decision decision : decisions) {
      Change change = decision.change();
      if (change instanceof Change.Undo undo) {
        change = new Change.Undo(idsHere.getOrDefault(undo.decision(), undo.decision()));
      }
      String id = here.get(WithoutId.of(change, decision));
      if (id == null) {
        Decision own =
            log.add(
                new Decision(
                    decision.id(), change, decision.who(), decision.when(), decision.why()),
                work);
        added.add(own);
        id = own.id();
      } else {
        known++;
      }
      idsHere.put(decision.id(), id);
    }
    return added;
  }

  /** The number of decisions that were in the log already. */
  int known() {
    return known;
  }
}
