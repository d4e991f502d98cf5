package org.dateline.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.Decision;
import org.dateline.archive.DecisionLog;
import org.dateline.archive.Merges;
import org.dateline.archive.StoredArticles;
import org.dateline.article.AnnotatedArticle;

/**
 * Brings stored articles in line with the merges that hold. Only those that a decision moves are
 * read and written, and no linker runs. Can be cut off and repeated at any time.
 */
public final class MergedArticles {
  private static final int PASSES = 2;

  private final DecisionLog log;
  private final StoredArticles stored;
  private final ArticleStore store;

  public MergedArticles(DecisionLog log, StoredArticles stored, ArticleStore store) {
    this.log = log;
    this.stored = stored;
    this.store = store;
  }

  /**
   * Applies a merge, or the undoing of one, that is in the log.
   *
   * @return how many articles were written
   */
  public long apply(Decision decision) {
    return apply(movedBy(decision, new Merges(log.all())));
  }

  /** Applies all that was ever decided; what was applied before is only looked for. */
  public long applyAll() {
    List<Decision> all = log.all();
    Merges merges = new Merges(all);
    Set<String> ids = new HashSet<>();
    all.forEach(decision -> ids.addAll(movedBy(decision, merges)));
    return apply(ids);
  }

  /** Ids under which the articles may be that a decision moves. */
  private static Set<String> movedBy(Decision decision, Merges merges) {
    Decision.Merge merge = decision.merge();
    if (merge == null) {
      return Set.of();
    }
    Set<String> ids = new HashSet<>(Set.of(merge.from()));
    boolean holds =
        merges.of(merge.from()).filter(d -> d.entity().equals(decision.entity())).isPresent();
    if (!holds) {
      ids.add(decision.entity());
      ids.add(merges.follow(decision.entity()));
    }
    return ids;
  }

  private long apply(Set<String> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    store.refresh(); // what was ingested this moment is to be found, too
    long written = 0;
    // Once more, since an ingest that had not seen the decision may have written meanwhile.
    for (int pass = 0; pass < PASSES; pass++) {
      written += write(ids);
      store.refresh();
    }
    return written;
  }

  private long write(Set<String> ids) {
    long[] written = {0};
    List<Stored> failures = new ArrayList<>();
    stored.misplaced(
        ids,
        page -> {
          for (Stored outcome : store.put(asRead(page))) {
            if (outcome.outcome() == Outcome.FAILED) {
              failures.add(outcome);
            } else {
              written[0]++;
            }
          }
        });
    if (!failures.isEmpty()) {
      Stored first = failures.get(0);
      throw new ArchiveException(
          failures.size()
              + " articles could not be written, "
              + first.id()
              + " among them: "
              + first.reason()
              + ". The decision is kept; the same command goes on from here.");
    }
    return written[0];
  }

  /** Without what an ingest has replaced since the page was read: that ingest knows the log. */
  private List<AnnotatedArticle> asRead(List<AnnotatedArticle> page) {
    Set<String> same = store.known(page.stream().map(a -> ContentHash.of(a.article())).toList());
    return page.stream().filter(a -> same.contains(a.article().id())).toList();
  }
}
