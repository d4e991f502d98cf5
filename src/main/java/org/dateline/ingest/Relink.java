package org.dateline.ingest;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.StoredArticles;
import org.dateline.article.AnnotatedArticle;
import org.dateline.concurrent.InParallel;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;

/**
 * Links the names of all stored articles anew, from the annotations that are stored with them: no
 * language model runs. Only what changes is written. A run that is cut off goes on where it
 * stopped, by its {@link RelinkJournal}. On the way it learns whom the archive means by surnames,
 * for articles that are linked later.
 */
public final class Relink {
  private final StoredArticles stored;
  private final ArticleStore store;
  private final Linker linker;
  private final ArticleLinker linking;
  private final Namesakes namesakes;
  private final RelinkJournal journal;
  private final Path bearers;
  private final int threads;
  private final UnaryOperator<String> subjects;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Set<String> outdated = ConcurrentHashMap.newKeySet();
  private final BearerCount counted = new BearerCount();
  private final GivenUpIds givenUp = new GivenUpIds();

  /**
   * Prepares to link stored articles anew, and to name their subjects.
   *
   * @param namesakes of the archive
   * @param journal of the archive's folder
   * @param bearers file for what is learnt of surnames, see {@link BearersFile}
   * @param threads pages of articles worked on at a time
   * @param subjects names what an article has as a code
   */
  public Relink(
      StoredArticles stored,
      ArticleStore store,
      Linker linker,
      Namesakes namesakes,
      RelinkJournal journal,
      Path bearers,
      int threads,
      UnaryOperator<String> subjects) {
    this.subjects = subjects;
    this.stored = stored;
    this.store = store;
    this.linker = linker;
    this.linking = new ArticleLinker(linker);
    this.namesakes = namesakes;
    this.journal = journal;
    this.bearers = bearers;
    this.threads = threads;
  }

  /**
   * Links the names of all articles of the archive anew.
   *
   * @param progress is told after each page
   */
  public RelinkReport run(Consumer<RelinkReport> progress) {
    RelinkJournal.Begun begun = journal.begin(linker.version());
    outdated.addAll(begun.outdated());
    RelinkCounts counts = new RelinkCounts(stored.count(), begun.after() != null);
    relink(
        pages -> stored.read(begun.after(), pages),
        counts,
        page -> {
          journal.done(page.last());
          progress.accept(counts.report());
        },
        false);
    if (begun.after() == null) { // else half of the articles were not counted
      BearersFile.write(bearers, counted.dominant());
    }
    journal.end();
    store.refresh();
    return counts.report();
  }

  /**
   * Links anew the articles that a name may stand in, after a decision on it. Refreshing the
   * archive before and after is left to the caller.
   *
   * @param forms of the name; the words of one of them stand in the article, in any order
   */
  public RelinkReport runOn(Collection<String> forms) {
    RelinkJournal.Begun begun = journal.begin(linker.version());
    RelinkCounts counts = new RelinkCounts(stored.count(), false);
    relink(pages -> stored.withWords(forms, pages), counts, page -> {}, true);
    // Entities found to be outdated are left to the next run over all articles.
    if (begun.after() == null && begun.outdated().isEmpty() && outdated.isEmpty()) {
      journal.end();
    }
    return counts.report();
  }

  private void relink(
      Consumer<Consumer<List<AnnotatedArticle>>> read,
      RelinkCounts counts,
      Consumer<RelinkedPage> done,
      boolean decided) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<RelinkedPage> running = new ArrayDeque<>();
      read.accept(
          articles -> {
            running.add(
                new RelinkedPage(
                    articles, workers.submit(() -> relink(articles, counts, decided))));
            if (running.size() > threads) {
              finish(running.remove(), done);
            }
          });
      while (!running.isEmpty()) {
        finish(running.remove(), done);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private record RelinkedPage(List<AnnotatedArticle> articles, Future<?> work) {
    String last() {
      return articles.get(articles.size() - 1).article().id();
    }
  }

  private static void finish(RelinkedPage page, Consumer<RelinkedPage> done) {
    InParallel.result(page.work());
    done.accept(page);
  }

  /**
   * Links a page of articles, and writes those that have changed.
   *
   * @param decided whether decisions have changed, so that reasons have, too
   */
  private void relink(List<AnnotatedArticle> page, RelinkCounts counts, boolean decided) {
    List<Relinked> relinked = new ArrayList<>();
    for (AnnotatedArticle before : page) {
      if (before.authority().equals(linker.version())) {
        counts.current();
        counted.add(before);
      } else {
        AnnotatedArticle after = linkedAnew(before);
        relinked.add(new Relinked(before, after));
        counted.add(after);
      }
    }
    notice(entities(relinked));
    List<Relinked> changed = new ArrayList<>();
    for (Relinked article : relinked) {
      boolean refreshed = entities(List.of(article)).stream().anyMatch(outdated::contains);
      if (article.isChanged() || refreshed || (decided && article.hasOtherReasons())) {
        changed.add(article);
      } else {
        counts.unchanged();
      }
    }
    write(changed, counts);
  }

  private AnnotatedArticle linkedAnew(AnnotatedArticle before) {
    AnnotatedArticle named =
        new AnnotatedArticle(
            before.article().withDetails(before.article().details().withSubjects(subjects)),
            before.annotations(),
            before.links(),
            before.authority());
    return linking.anew(named, namesakes);
  }

  /** Entities of which more is known than is stored: every article that names them is written. */
  private void notice(Collection<String> entities) {
    List<String> fresh = entities.stream().filter(id -> !seen.contains(id)).toList();
    Set<String> found = fresh.isEmpty() ? Set.of() : stored.outdated(fresh);
    if (!found.isEmpty() && outdated.addAll(found)) {
      journal.outdated(found);
    }
    seen.addAll(fresh);
  }

  private static Set<String> entities(Collection<Relinked> articles) {
    Set<String> entities = new HashSet<>();
    articles.forEach(article -> article.after().links().forEach(l -> entities.add(l.entity())));
    return entities;
  }

  private void write(List<Relinked> changed, RelinkCounts counts) {
    // Articles that an ingest has replaced since the page was read are linked by that ingest.
    Set<String> asRead =
        store.known(changed.stream().map(r -> ContentHash.of(r.before().article())).toList());
    List<Relinked> written = new ArrayList<>();
    for (Relinked article : changed) {
      if (asRead.contains(article.before().article().id())) {
        written.add(article);
      } else {
        counts.unchanged();
      }
    }
    // Before, for a run cut off between the two would not find these links changed again; an id
    // that articles still name stands for itself whatever it leads to.
    stored.leadOn(givenUp.add(written));
    counts.redirected(givenUp.size());
    List<Stored> outcomes = store.put(written.stream().map(Relinked::after).toList());
    for (int i = 0; i < written.size(); i++) {
      Stored outcome = outcomes.get(i);
      if (outcome.outcome() == Outcome.FAILED) {
        counts.failed(outcome.id(), outcome.reason());
      } else {
        counts.changed(written.get(i));
      }
    }
  }
}
