package org.dateline.archive.elastic.entity;

import org.dateline.archive.decision.Curation;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.query.Queries;

/** The curation that follows from all decisions up to now, read from their log. */
public final class CurrentCuration {
  private static final String ALL = "";

  private final DecisionLog log;
  private final PendingDecisions pending;
  private final Counting counting;
  private final String index;
  private final KeptPerState<String, Curation> visible;
  private Curation last = Curation.NONE;
  private long decisions;

  /**
   * @param index the log's
   */
  public CurrentCuration(
      DecisionLog log,
      PendingDecisions pending,
      Counting counting,
      String index,
      VisibleState state) {
    this.log = log;
    this.pending = pending;
    this.counting = counting;
    this.index = index;
    this.visible = new KeptPerState<>(state, all -> shown());
  }

  private Curation shown() {
    return pending.all().isEmpty() ? now() : new Curation(pending.shown(log));
  }

  /** For answers: as old as all else in them, and without decisions that are half applied. */
  public Curation visible() {
    return visible.get(ALL);
  }

  /** For what is written: what another process has just decided counts, too. */
  public synchronized Curation now() {
    // Nothing is removed from the log: it has changed when it has grown.
    long count = counting.documents(index, Queries.everything());
    if (count != decisions) {
      last = new Curation(log.all());
      decisions = count;
    }
    return last;
  }
}
