package org.dateline.server;

import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.curation.Desk;
import org.dateline.curation.History;
import org.dateline.search.ConsistentAnswers;
import org.jspecify.annotations.Nullable;

/** The history of the decisions that show, read anew when the archive shows another state. */
final class KeptHistory {
  private final Desk desk;
  private final ConsistentAnswers answers;
  private volatile @Nullable Kept last;

  private record Kept(String state, History history) {}

  KeptHistory(Desk desk, ConsistentAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /** Ids of those of these decisions that are without effect, since their article has changed. */
  Set<String> lost(List<Decision> decisions) {
    return desk.lost(decisions);
  }

  History now() {
    String state = answers.state();
    Kept kept = last;
    if (kept == null || !kept.state().equals(state)) {
      kept = new Kept(state, desk.shown());
      last = kept;
    }
    return kept.history();
  }
}
