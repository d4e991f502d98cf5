package org.dateline.testing;

import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.curation.Relinker;

/** Leaves the links of articles as they are. */
public record NoRelinking() implements Relinker {
  @Override
  public RelinkOutcome relink(Set<String> forms) {
    return new RelinkOutcome(0, List.of());
  }

  @Override
  public Trial trial(List<Decision> log) {
    return article -> article;
  }
}
