package org.dateline.curation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.Merges;

/**
 * Finds clashes between decisions that were just logged and those that other servers logged at the
 * same time. Pure.
 */
final class ConcurrentDecisions {
  private final List<Decision> taken;
  private final List<Decision> then;
  private final List<Decision> others;
  private final Set<String> known = new HashSet<>();

  /**
   * Decisions within the log that they were added to.
   *
   * @param seen the log before
   * @param taken what was logged
   * @param then the log now
   */
  ConcurrentDecisions(List<Decision> seen, List<Decision> taken, List<Decision> then) {
    this.taken = List.copyOf(taken);
    this.then = List.copyOf(then);
    seen.forEach(decision -> known.add(decision.id()));
    taken.forEach(decision -> known.add(decision.id()));
    Set<String> own = new HashSet<>();
    taken.forEach(decision -> own.add(decision.id()));
    this.others = then.stream().filter(decision -> !own.contains(decision.id())).toList();
  }

  /** The log without what was logged here. */
  History others() {
    return new History(others);
  }

  /**
   * True if another server has decided on one of these subjects first. Across midnight the numbers
   * do not tell who was first: then both are taken for the later.
   */
  boolean isOvertaken(Collection<String> subjects) {
    Decision last = taken.get(taken.size() - 1);
    return others().on(subjects).stream()
        .anyMatch(other -> isNew(other) && !last.isAddedBefore(other));
  }

  /** The merges, or undoings of such, of other servers that these leave no room for. */
  List<Decision> contradicted() {
    List<Decision> impossible = new Merges(then).impossible();
    if (new Merges(others).impossible().containsAll(impossible)) {
      return List.of();
    }
    History history = others();
    return others.stream()
        .filter(other -> isNew(other) && history.changeOf(other) instanceof Change.Merge)
        .toList();
  }

  private boolean isNew(Decision decision) {
    return !known.contains(decision.id());
  }
}
