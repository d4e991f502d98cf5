package org.dateline.server;

import org.dateline.curation.Desk;
import org.dateline.curation.History;
import org.dateline.search.Overview;
import org.jspecify.annotations.Nullable;

/** The history of the decisions that show, read anew when the archive shows another state. */
final class KeptHistory {
  private final Desk desk;
  private final Overview overview;
  private volatile @Nullable Kept last;

  private record Kept(String state, History history) {}

  KeptHistory(Desk desk, Overview overview) {
    this.desk = desk;
    this.overview = overview;
  }

  History now() {
    String state = overview.state();
    Kept kept = last;
    if (kept == null || !kept.state().equals(state)) {
      kept = new Kept(state, desk.shown());
      last = kept;
    }
    return kept.history();
  }
}
