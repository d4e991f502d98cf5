package org.dateline.archive.elastic.entity;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.dateline.archive.DecisionLog;
import org.dateline.archive.Merges;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;

/** Which entities archivists merged, read from the log of their decisions. */
public final class MergedIds {
  private static final String ALL = "";
  private static final Query EVERYTHING = Query.of(q -> q.matchAll(m -> m));

  private final DecisionLog log;
  private final Counting counting;
  private final String index;
  private final KeptPerState<String, Merges> visible;
  private Merges last = Merges.NONE;
  private long decisions;

  /**
   * @param index the log's
   */
  public MergedIds(DecisionLog log, Counting counting, String index, VisibleState state) {
    this.log = log;
    this.counting = counting;
    this.index = index;
    this.visible = new KeptPerState<>(state, all -> now());
  }

  /** For answers: as old as all else in them. */
  public Merges visible() {
    return visible.get(ALL);
  }

  /** For what is written: what another process has just decided counts, too. */
  public synchronized Merges now() {
    // Nothing is removed from the log: it has changed when it has grown.
    long count = counting.documents(index, EVERYTHING);
    if (count != decisions) {
      last = new Merges(log.all());
      decisions = count;
    }
    return last;
  }
}
