package org.dateline.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.decision.Affected;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.Merges;
import org.dateline.article.AnnotatedArticle;
import org.dateline.curation.Relinker.RelinkOutcome;

/**
 * Brings stored articles in line with the decisions that hold. Only those that a decision has an
 * effect on are read and written. Can be cut off and repeated at any time.
 */
public final class DecisionEffects {
  private static final String PROPOSED = "proposed-";

  private final DecisionLog log;
  private final StoredArticles stored;
  private final ArticleStore store;
  private final Relinker relinker;
  private final LostNames lostNames;

  public DecisionEffects(
      DecisionLog log, StoredArticles stored, ArticleStore store, Relinker relinker) {
    this.log = log;
    this.stored = stored;
    this.store = store;
    this.relinker = relinker;
    this.lostNames = new LostNames(stored, relinker);
  }

  /** Makes what was written up to now be found, by {@link #apply} as by searches. */
  public void refresh() {
    store.refresh();
  }

  /**
   * Applies decisions, undoings among them, that are in the log. Searches do not see it yet: to
   * refresh is left to the caller, as is {@link #applyToOthers} after that.
   */
  public RelinkOutcome apply(List<Decision> decisions) {
    List<Decision> all = log.all();
    Set<String> names = new LinkedHashSet<>();
    decisions.forEach(decision -> names.addAll(LoggedNameDecisions.forms(decision, all)));
    RelinkOutcome relinked =
        names.isEmpty() ? new RelinkOutcome(0, List.of()) : lostNames.relinked(names);
    // Then what names something else is where the decisions have it, and is not written twice.
    long moved = writeMisplaced(affected(decisions, all));
    return new RelinkOutcome(relinked.changed() + moved, relinked.failures());
  }

  /** Applies them to articles as they are linked, as {@link #apply} does beside linking anew. */
  RelinkOutcome applyToArticles(List<Decision> decisions) {
    return new RelinkOutcome(writeMisplaced(affected(decisions, log.all())), List.of());
  }

  /**
   * Applies them to what was written meanwhile by an ingest that had not seen them.
   *
   * @return articles that were written
   */
  public long applyToOthers(List<Decision> decisions) {
    long written = writeMisplaced(affected(decisions, log.all()));
    if (written > 0) {
      refresh();
    }
    return written;
  }

  private static Affected affected(List<Decision> decisions, List<Decision> all) {
    History history = new History(all);
    Merges merges = new Merges(all);
    Affected affected = Affected.NONE;
    for (Decision decision : decisions) {
      affected = affected.and(Affected.by(history.changeOf(decision), end(decision, all), merges));
    }
    return affected;
  }

  /** Id of the decision that is made or, at the end of undoings, undone. */
  private static String end(Decision decision, List<Decision> all) {
    Decision at = decision;
    while (at.undoes() != null) {
      String undone = at.undoes();
      at = all.stream().filter(d -> d.id().equals(undone)).findFirst().orElseThrow();
    }
    return at.id();
  }

  private long writeMisplaced(Affected where) {
    if (where.isNone()) {
      return 0;
    }
    long[] written = {0};
    List<Stored> failures = new ArrayList<>();
    stored.misplaced(
        where,
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
              + ". The decision is kept; run the same command again to apply it to the rest.");
    }
    return written[0];
  }

  /**
   * The articles without those that an ingest has replaced since the page was read: that ingest
   * knows the log.
   */
  private List<AnnotatedArticle> asRead(List<AnnotatedArticle> page) {
    Set<String> same = store.known(page.stream().map(a -> ContentHash.of(a.article())).toList());
    return page.stream().filter(a -> same.contains(a.article().id())).toList();
  }

  /**
   * The preview of decisions that are not taken yet.
   *
   * @param losing ids of earlier ones that would lose an effect
   */
  record PreviewedEffects(Preview preview, Set<String> losing) {}

  /**
   * Counts what decisions would change that are not taken yet.
   *
   * @param proposed in the order they would be taken
   */
  PreviewedEffects preview(List<Decision> proposed) {
    List<Decision> before = log.all();
    Preview[] sum = {Preview.NOTHING};
    LostEffect lost = new LostEffect(before);
    compare(
        proposed,
        before,
        (now, then) -> {
          sum[0] = sum[0].and(Preview.of(now, then));
          lost.compare(now, then);
        });
    boolean possible = lost.isPossible(proposed);
    return new PreviewedEffects(sum[0], possible ? lost.decisions() : Set.of());
  }

  /**
   * Ids of the earlier decisions that would lose an effect. No article is read where there is none
   * that could.
   */
  Set<String> losing(List<Decision> proposed) {
    return new LostEffect(log.all()).isPossible(proposed) ? preview(proposed).losing() : Set.of();
  }

  private void compare(
      List<Decision> proposed,
      List<Decision> before,
      BiConsumer<DecidedArticle, DecidedArticle> compared) {
    List<Decision> then = new ArrayList<>(before);
    List<Decision> numbered = new ArrayList<>();
    for (Decision decision : proposed) {
      numbered.add(decision.withId(PROPOSED + numbered.size()));
    }
    then.addAll(numbered);
    Set<String> names = new LinkedHashSet<>();
    numbered.forEach(decision -> names.addAll(LoggedNameDecisions.forms(decision, then)));
    Affected where = affected(numbered, then).and(Affected.having(names));
    if (where.isNone()) {
      return;
    }
    DecisionsInForce now = new DecisionsInForce(before);
    DecisionsInForce after = new DecisionsInForce(then);
    Relinker.Trial trial = names.isEmpty() ? article -> article : relinker.trial(then);
    refresh();
    stored.affected(
        where,
        page -> {
          for (AnnotatedArticle article : page) {
            compared.accept(now.applyTo(article), after.applyTo(trial.linked(article)));
          }
        });
  }
}
