package org.dateline.archive.elastic.entity;

import java.util.List;
import java.util.function.LongSupplier;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;

/** The decisions in force at the moment, read from the log and kept until it grows. */
public final class CurrentDecisions {
  private static final String ALL = "";

  private final DecisionLog log;
  private final PendingDecisions pending;
  private final LongSupplier count;
  private final KeptPerState<String, DecisionsInForce> visible;
  private ReadLog last = new ReadLog(List.of(), DecisionsInForce.NONE);

  /**
   * Reads decisions from a log, as far as searches may see them.
   *
   * @param pending those that are being applied
   * @param count how many are in the log
   */
  public CurrentDecisions(
      DecisionLog log, PendingDecisions pending, LongSupplier count, VisibleState state) {
    this.log = log;
    this.pending = pending;
    this.count = count;
    this.visible = new KeptPerState<>(state, all -> shown());
  }

  private record ReadLog(List<Decision> decisions, DecisionsInForce inForce) {}

  DecisionsInForce shown() {
    ReadLog logged = logged();
    List<Decision> shown = pending.shown(logged.decisions(), log);
    return shown.size() == logged.decisions().size()
        ? logged.inForce()
        : new DecisionsInForce(shown);
  }

  /**
   * The decisions for answers: as old as all else in them, and without those that are half applied.
   */
  public DecisionsInForce visible() {
    return visible.get(ALL);
  }

  /** The decisions for writing: one that another process has just taken counts, too. */
  public DecisionsInForce now() {
    return logged().inForce();
  }

  private synchronized ReadLog logged() {
    // Nothing is removed from the log: it has changed when it has grown.
    if (count.getAsLong() != last.decisions().size()) {
      List<Decision> all = log.all();
      last = new ReadLog(all, new DecisionsInForce(all));
    }
    return last;
  }
}
