package org.dateline.archive.elastic.entity;

import java.util.List;
import java.util.function.LongSupplier;
import org.dateline.archive.decision.Curation;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;

/** The curation that follows from all decisions up to now, read from their log. */
public final class CurrentCuration {
  private static final String ALL = "";

  private final DecisionLog log;
  private final PendingDecisions pending;
  private final LongSupplier count;
  private final KeptPerState<String, Curation> visible;
  private ReadLog last = new ReadLog(List.of(), Curation.NONE);

  /**
   * Reads curated decisions from a log, as far as searches may see them.
   *
   * @param pending those that are being applied
   * @param count how many are in the log
   */
  public CurrentCuration(
      DecisionLog log, PendingDecisions pending, LongSupplier count, VisibleState state) {
    this.log = log;
    this.pending = pending;
    this.count = count;
    this.visible = new KeptPerState<>(state, all -> shown());
  }

  private record ReadLog(List<Decision> decisions, Curation curation) {}

  Curation shown() {
    ReadLog logged = logged();
    List<Decision> shown = pending.shown(logged.decisions(), log);
    return shown.size() == logged.decisions().size() ? logged.curation() : new Curation(shown);
  }

  /**
   * The curation for answers: as old as all else in them, and without decisions that are half
   * applied.
   */
  public Curation visible() {
    return visible.get(ALL);
  }

  /** The curation for writing: a decision that another process has just taken counts, too. */
  public Curation now() {
    return logged().curation();
  }

  private synchronized ReadLog logged() {
    // Nothing is removed from the log: it has changed when it has grown.
    if (count.getAsLong() != last.decisions().size()) {
      List<Decision> all = log.all();
      last = new ReadLog(all, new Curation(all));
    }
    return last;
  }
}
