package org.dateline.curation.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Lifetime;
import org.dateline.authority.NameKey;
import org.dateline.curation.review.ReviewQueues.LikelyPair;
import org.jspecify.annotations.Nullable;

/**
 * The queues of an archive, read anew when something was decided or added. Safe for use by several
 * threads.
 */
public final class Reviews {
  private static final int MOST_ARTICLES = 20_000;

  private final DecisionLog log;
  private final StoredArticles stored;
  private @Nullable ReviewQueues last;
  private String lastState = "";

  public Reviews(DecisionLog log, StoredArticles stored) {
    this.log = log;
    this.stored = stored;
  }

  /** Ends the pass when enough was looked at. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("enough articles", null, false, false);
    }
  }

  /**
   * The queues now; of a large archive by its first 20,000 articles.
   *
   * @param state names the state of the archive
   */
  public synchronized ReviewQueues now(String state) {
    ReviewQueues known = last;
    if (known == null || !lastState.equals(state)) {
      known = read(log.all());
      last = known;
      lastState = state;
    }
    return known;
  }

  private ReviewQueues read(List<Decision> decisions) {
    DecisionsInForce inForce = new DecisionsInForce(decisions);
    ReviewScan scan = new ReviewScan();
    int[] seen = {0};
    try {
      stored.read(
          null,
          page -> {
            for (AnnotatedArticle article : page) {
              if (inForce.withdrawn(article.article().id()).isEmpty()) {
                scan.add(inForce.shown(article));
              }
            }
            seen[0] += page.size();
            if (seen[0] >= MOST_ARTICLES) {
              throw new Enough();
            }
          });
    } catch (Enough e) {
      // Reading ends here: the most frequent names are among the articles read so far.
    }
    Map<String, Lifetime> lifetimes = new HashMap<>();
    stored
        .descriptions(scan.people())
        .forEach((id, description) -> lifetimes.put(id, Lifetime.of(description)));
    ReviewQueues queues = scan.queues(Set.of(), lifetimes);
    Set<String> apart = apart(decisions, queues);
    return apart.isEmpty() ? queues : scan.queues(apart, lifetimes);
  }

  /** The pairs that a decision holds apart: that the name of one does not mean the other. */
  private static Set<String> apart(List<Decision> decisions, ReviewQueues queues) {
    Set<String> rejected = new HashSet<>();
    for (Decision decision : Decision.holding(decisions)) {
      if (decision.change() instanceof Change.Reject reject) {
        rejected.add(NameKey.fold(reject.name()) + " " + reject.entity().id());
      }
    }
    Set<String> apart = new HashSet<>();
    for (LikelyPair pair : queues.same()) {
      String first = NameKey.fold(pair.first().name()) + " " + pair.second().id();
      String second = NameKey.fold(pair.second().name()) + " " + pair.first().id();
      if (rejected.contains(first) || rejected.contains(second)) {
        apart.add(pair.first().id() + " " + pair.second().id());
      }
    }
    return apart;
  }
}
