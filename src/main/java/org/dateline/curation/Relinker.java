package org.dateline.curation;

import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;

/** Links the names of stored articles anew, by what was decided on names. */
public interface Relinker {
  /** Links the articles that have the words of one of these forms of a name, and stores them. */
  RelinkOutcome relink(Set<String> forms);

  /** Tries how articles would be linked by a log of decisions; nothing is stored. */
  Trial trial(List<Decision> log);

  /** Links an article and stores nothing. */
  @FunctionalInterface
  interface Trial {
    AnnotatedArticle linked(AnnotatedArticle before);
  }

  /**
   * The effect of a decision on stored articles.
   *
   * @param failures reasons why articles could not be written
   */
  record RelinkOutcome(long changed, List<String> failures) {
    public RelinkOutcome {
      failures = List.copyOf(failures);
    }

    /** True if nothing would change. */
    public boolean isNothing() {
      return changed == 0 && failures.isEmpty();
    }
  }
}
