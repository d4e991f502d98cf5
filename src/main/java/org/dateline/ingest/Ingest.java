package org.dateline.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.linking.unknown.Namesakes;
import org.dateline.reading.Reading;
import org.dateline.reading.formats.Readers;

/**
 * Reads, annotates, links and stores. Batches go over all cores; what the archive holds unchanged
 * is neither annotated nor stored again, so an ingest that was cut off goes on where it stopped.
 */
public final class Ingest {
  private static final int BATCH = 32;

  private final Readers readers;
  private final Supplier<Annotator> annotator;
  private final Supplier<Linker> linker;
  private final ArticleStore store;
  private final Namesakes namesakes;
  private final int threads;

  /**
   * @param annotator asked for when the first new article comes, since models are slow to load
   * @param linker likewise
   * @param namesakes told in the order of reading what articles say of unknown people
   * @param threads batches worked on at a time
   */
  public Ingest(
      Readers readers,
      Supplier<Annotator> annotator,
      Supplier<Linker> linker,
      ArticleStore store,
      Namesakes namesakes,
      int threads) {
    this.readers = readers;
    this.annotator = annotator;
    this.linker = linker;
    this.store = store;
    this.namesakes = namesakes;
    this.threads = threads;
  }

  /** Ingests files and folders. Failed inputs are in the report; the rest goes in. */
  public IngestReport run(List<Path> paths, Progress progress) {
    Tally tally = new Tally(progress);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Batches batches = new Batches(workers, tally);
      for (Path path : paths) {
        readers.read(path, batches::add);
      }
      batches.finish();
    } finally {
      workers.shutdownNow();
    }
    store.refresh();
    return tally.report();
  }

  private void work(Batch batch, Turns turns, Tally tally) {
    // Of one article twice in a batch the later reading counts, as it does over batches.
    Map<String, Batch.Located> distinct = new LinkedHashMap<>();
    for (Batch.Located located : batch.articles()) {
      if (distinct.put(located.article().id(), located) != null) {
        tally.unchanged();
      }
    }
    Set<String> known =
        store.known(distinct.values().stream().map(l -> ContentHash.of(l.article())).toList());
    List<Batch.Located> fresh = new ArrayList<>();
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (Batch.Located located : distinct.values()) {
      if (known.contains(located.article().id())) {
        tally.unchanged();
      } else {
        annotate(located, fresh, annotated, tally);
      }
    }
    List<AnnotatedArticle> apart = turns.take(batch.number(), () -> namesakes.apart(annotated));
    List<Stored> outcomes = apart.isEmpty() ? List.of() : store.put(apart);
    tally.stored(fresh, outcomes);
  }

  // One article that the language pass cannot take must not cost the others of its batch.
  private void annotate(
      Batch.Located located, List<Batch.Located> fresh, List<AnnotatedArticle> to, Tally tally) {
    Article article = located.article();
    try {
      to.add(annotated(article));
      fresh.add(located);
      tally.annotated(article.text());
    } catch (RuntimeException | StackOverflowError e) {
      tally.failed(located.where(), "It could not be annotated: " + e + ". It was left out.");
    }
  }

  private AnnotatedArticle annotated(Article article) {
    PartialDate published = article.published();
    LocalDate anchor = published == null ? null : published.day();
    Annotations annotations = annotator.get().annotate(article.title(), article.text(), anchor);
    Linker names = linker.get();
    return new AnnotatedArticle(
        article, annotations, names.link(article, annotations), names.version());
  }

  /** Cuts the stream of readings into batches; waits when all workers are busy. */
  private final class Batches {
    private final ExecutorService workers;
    private final Tally tally;
    private final Semaphore free = new Semaphore(threads + 1);
    private final List<Future<?>> running = new ArrayList<>();
    private final Turns turns = new Turns();
    private List<Batch.Located> next = new ArrayList<>();
    private long characters;
    private long batches;

    Batches(ExecutorService workers, Tally tally) {
      this.workers = workers;
      this.tally = tally;
    }

    void add(Reading reading) {
      if (reading instanceof Reading.Failure failure) {
        tally.failed(failure.where(), failure.reason());
      } else if (reading instanceof Reading.Success success) {
        next.add(new Batch.Located(success.where(), success.article()));
        characters += success.article().text().length();
        if (next.size() >= BATCH || characters > 500_000) {
          submit();
        }
      }
    }

    private void submit() {
      Batch batch = new Batch(batches++, next);
      next = new ArrayList<>();
      characters = 0;
      free.acquireUninterruptibly();
      running.removeIf(Batches.this::isOver);
      running.add(
          workers.submit(
              () -> {
                try {
                  work(batch, turns, tally);
                } finally {
                  turns.pass(batch.number());
                  free.release();
                }
              }));
    }

    void finish() {
      if (!next.isEmpty()) {
        submit();
      }
      running.forEach(this::await);
    }

    private boolean isOver(Future<?> work) {
      if (!work.isDone()) {
        return false;
      }
      await(work);
      return true;
    }

    // A batch fails as a whole only when the archive does not answer: then nothing more goes in.
    private void await(Future<?> work) {
      try {
        work.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the ingest was interrupted", e);
      }
    }
  }
}
