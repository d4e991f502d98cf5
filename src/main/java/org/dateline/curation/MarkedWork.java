package org.dateline.curation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.curation.Relinker.RelinkOutcome;

/** Logs decisions and applies them under a mark, which hides them until all of it is done. */
final class MarkedWork {
  private static final String TAKEN_BACK = "taken back at once: not all of it could be taken";

  private final DecisionLog log;
  private final Function<List<Decision>, Instant> moment;
  private final DecisionEffects effects;
  private final PendingDecisions pending;
  private final List<Pending> failed = new ArrayList<>();
  private final List<Pending> inPart = new ArrayList<>();

  /**
   * Work on an archive.
   *
   * @param moment the time of a decision that is taken now, after those of a log
   */
  MarkedWork(
      DecisionLog log,
      Function<List<Decision>, Instant> moment,
      DecisionEffects effects,
      PendingDecisions pending) {
    this.log = log;
    this.moment = moment;
    this.effects = effects;
    this.pending = pending;
  }

  /** Decisions that were applied, and to how many articles. */
  record Applied(List<Decision> decisions, RelinkOutcome outcome) {}

  /**
   * Logs decisions and applies them: all of them, or none.
   *
   * @param add adds them to the log
   * @param check throws if they cannot stand beside what others have logged meanwhile
   */
  Applied applyWhole(Function<Pending, List<Decision>> add, Consumer<List<Decision>> check) {
    return apply(
        work -> {
          try {
            List<Decision> added = add.apply(work);
            check.accept(added);
            return added;
          } catch (RuntimeException e) {
            inPart.add(work); // until it is taken back
            takeBack(work);
            throw e;
          }
        });
  }

  /**
   * Logs decisions and applies them. Those that an earlier failure left undone are finished first.
   *
   * @param add adds them to the log, or none where it refuses one
   */
  Applied apply(Function<Pending, List<Decision>> add) {
    return apply(add, effects::apply);
  }

  /**
   * Logs decisions and has the caller apply them, for work on more articles than theirs.
   *
   * @param write applies them to the articles that are stored
   */
  Applied apply(
      Function<Pending, List<Decision>> add, Function<List<Decision>, RelinkOutcome> write) {
    finish(failed);
    effects.refresh();
    Pending work = pending.begin(moment.apply(log.all()));
    failed.add(work); // until all went well
    List<Decision> logged;
    try {
      logged = add.apply(work);
    } catch (DecisionRefused | Desk.Overtaken e) { // none of it holds
      end(List.of(work), List.of());
      throw e;
    }
    RelinkOutcome outcome =
        logged.isEmpty() ? new RelinkOutcome(0, List.of()) : write.apply(logged);
    end(List.of(work), logged);
    return new Applied(logged, outcome);
  }

  /**
   * Finishes what was cut off.
   *
   * @return decisions that were finished
   */
  int finish(List<Pending> unfinished) {
    List<Pending> left = List.copyOf(unfinished);
    left.stream().filter(inPart::contains).forEach(this::takeBack);
    List<Decision> decisions = log.addedBy(left);
    if (!decisions.isEmpty()) {
      effects.apply(decisions);
    }
    end(left, decisions);
    return decisions.size();
  }

  private void end(List<Pending> works, List<Decision> decisions) {
    works.forEach(pending::show);
    effects.applyToOthers(decisions);
    works.forEach(pending::close);
    failed.removeAll(works);
  }

  /** Undoes in the log what some work has added, so that none of it holds. */
  private void takeBack(Pending work) {
    List<Decision> added = log.addedBy(List.of(work));
    Set<String> ids = new HashSet<>();
    added.forEach(decision -> ids.add(decision.id()));
    List<Decision> all = log.all();
    History history = new History(all);
    for (int i = added.size() - 1; i >= 0; i--) {
      Decision one = added.get(i);
      String undoes = one.undoes();
      boolean taken = undoes == null || !ids.contains(undoes);
      if (taken && history.holds(one)) {
        Change undo = new Change.Undo(one.id());
        log.add(new Decision("", undo, one.who(), moment.apply(all), TAKEN_BACK), work);
      }
    }
    inPart.remove(work);
  }
}
