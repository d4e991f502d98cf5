package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.StoredArticles;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.FailedStep;
import org.dateline.concurrent.InParallel;
import org.dateline.linking.nil.Namesakes;

/**
 * Annotates and links all stored articles anew, as if they were ingested today, for what an earlier
 * Dateline annotated. Each article is replaced at one moment; the archive may be read meanwhile.
 * Decisions hold on. A run that is cut off goes on where it stopped, by its journal.
 */
public final class Reannotate {
  private final StoredArticles stored;
  private final ArticleStore store;
  private final ArticleAnnotator annotator;
  private final BatchSteps guarded;
  private final RelinkJournal journal;
  private final String version;
  private final int threads;
  private final List<String> failures = new ArrayList<>();
  private long renewed;
  private long unchanged;

  /**
   * Prepares to annotate stored articles anew.
   *
   * @param namesakes of the archive
   * @param journal of the archive's folder
   * @param version of the pass that makes the annotations: a run of another begins anew
   * @param threads articles worked on at a time
   */
  public Reannotate(
      StoredArticles stored,
      ArticleStore store,
      ArticleAnnotator annotator,
      Namesakes namesakes,
      RelinkJournal journal,
      String version,
      int threads) {
    this.stored = stored;
    this.store = store;
    this.annotator = annotator;
    this.guarded = new BatchSteps(store, namesakes);
    this.journal = journal;
    this.version = version;
    this.threads = threads;
  }

  /**
   * Counts of a run.
   *
   * @param renewed articles with other annotations or links than before
   * @param failures articles that keep what they had, with the reason
   */
  public record Renewal(long renewed, long unchanged, List<String> failures) {
    public Renewal {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Annotates and links all articles of the archive anew.
   *
   * @param progress is told after each page
   */
  public Renewal run(Consumer<Renewal> progress) {
    RelinkJournal.Begun begun = journal.begin(version);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      stored.read(
          begun.after(),
          page -> {
            renew(page, workers);
            journal.done(page.get(page.size() - 1).article().id());
            progress.accept(report());
          });
    } finally {
      workers.shutdownNow();
    }
    store.refresh();
    journal.end();
    return report();
  }

  private Renewal report() {
    return new Renewal(renewed, unchanged, failures);
  }

  private void renew(List<AnnotatedArticle> page, ExecutorService workers) {
    List<AnnotatedArticle> sound = new ArrayList<>();
    List<AnnotatedArticle> before = new ArrayList<>();
    List<AnnotatedArticle> annotated = annotated(page, workers);
    for (int i = 0; i < page.size(); i++) {
      List<FailedStep> failed = annotated.get(i).annotations().failedSteps();
      if (failed.isEmpty() || !page.get(i).annotations().failedSteps().isEmpty()) {
        sound.add(annotated.get(i));
        before.add(page.get(i));
      } else {
        failures.add(page.get(i).article().id() + ": keeps its annotations: " + failed.get(0));
      }
    }
    List<AnnotatedArticle> apart = guarded.apart(sound);
    List<AnnotatedArticle> changed = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      if (!apart.get(i).equals(before.get(i))) {
        changed.add(apart.get(i));
      }
    }
    unchanged += sound.size() - changed.size();
    write(changed);
  }

  /** Writes articles, but for those that an ingest has replaced since the page was read. */
  private void write(List<AnnotatedArticle> changed) {
    Set<String> same = store.known(changed.stream().map(a -> ContentHash.of(a.article())).toList());
    List<AnnotatedArticle> asRead =
        changed.stream().filter(a -> same.contains(a.article().id())).toList();
    for (Stored outcome : guarded.put(asRead)) {
      if (outcome.outcome() == Outcome.FAILED) {
        failures.add(outcome.id() + ": " + outcome.reason());
      } else {
        renewed++;
      }
    }
  }

  private List<AnnotatedArticle> annotated(List<AnnotatedArticle> page, ExecutorService workers) {
    List<Future<AnnotatedArticle>> work =
        page.stream().map(a -> workers.submit(() -> annotator.annotate(a.article()))).toList();
    return work.stream().map(InParallel::result).toList();
  }
}
