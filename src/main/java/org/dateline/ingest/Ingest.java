package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.concurrent.InParallel;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadResult.EarlierAnnotations;
import org.dateline.reading.formats.Readers;

/**
 * Reads, annotates, links and stores; what comes annotated is only linked and stored. Batches go
 * over all cores, and while some are stored, the next are annotated; what the archive holds
 * unchanged is neither annotated nor stored again, so an ingest that was cut off goes on where it
 * stopped.
 */
public final class Ingest {
  private static final int BATCH = 32;
  private static final Duration LONGEST_BATCH = Duration.ofMinutes(30);

  private final Readers readers;
  private final Supplier<Annotator> annotator;
  private final Supplier<Linker> linker;
  private final ArticleStore store;
  private final String pass;
  private final BatchSteps guarded;
  private final int threads;
  private final Share share;

  /**
   * Prepares to read files into a store.
   *
   * @param annotator asked for when the first new article comes, since models are slow to load
   * @param linker asked for at the same time
   * @param namesakes told in the order of reading what articles say of unknown people
   * @param pass the annotator's name and version, by which annotated rows tell theirs
   * @param threads batches worked on at a time
   */
  public Ingest(
      Readers readers,
      Supplier<Annotator> annotator,
      Supplier<Linker> linker,
      ArticleStore store,
      Namesakes namesakes,
      String pass,
      int threads) {
    this.readers = readers;
    this.annotator = annotator;
    this.linker = linker;
    this.store = store;
    this.pass = pass;
    this.guarded = new BatchSteps(store, namesakes);
    this.threads = threads;
    this.share = Share.WHOLE;
  }

  private Ingest(Ingest whole, Share share) {
    this.readers = whole.readers;
    this.annotator = whole.annotator;
    this.linker = whole.linker;
    this.store = whole.store;
    this.pass = whole.pass;
    this.guarded = whole.guarded;
    this.threads = whole.threads;
    this.share = share;
  }

  /** An ingest of a share of the input; other processes ingest the others. */
  public Ingest of(Share own) {
    return new Ingest(this, own);
  }

  /** Ingests files and folders. Failed inputs are in the report; the rest goes in. */
  public IngestReport run(List<Path> paths, Progress progress) {
    EarlierReadings none = new EarlierReadings(readers, Map.of(), article -> false);
    return run(to -> paths.forEach(path -> readers.read(path, to)), none, progress);
  }

  /**
   * Ingests these files, as if they were all in a folder.
   *
   * @param sizes bytes that files had when they were read before, and have grown since
   */
  public IngestReport runFiles(
      List<Path> files, Map<Path, List<Integer>> sizes, Progress progress) {
    EarlierReadings earlier = new EarlierReadings(readers, sizes, this::isStored);
    return run(to -> readers.read(files, to), earlier, progress);
  }

  private boolean isStored(Article article) {
    Article stored = store.articles(List.of(article.id())).get(article.id());
    return stored != null && stored.file().equals(article.file());
  }

  private IngestReport run(
      Consumer<Consumer<ReadResult>> source, EarlierReadings earlier, Progress progress) {
    ReasonCounts counts = new ReasonCounts(progress);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    ExecutorService storing = Executors.newFixedThreadPool(threads);
    try {
      Batches batches = new Batches(workers, storing, counts, earlier);
      source.accept(batches::add);
      batches.finish();
    } finally {
      finish(workers);
      finish(storing);
    }
    store.refresh();
    return counts.report();
  }

  // Articles under way are stored, whatever ended the rest.
  private static void finish(ExecutorService workers) {
    workers.shutdown();
    try {
      workers.awaitTermination(LONGEST_BATCH.toMinutes(), TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }

  /**
   * A batch that is ready to be stored.
   *
   * @param fresh those of its articles that the archive does not hold as they are
   */
  private record Annotated(List<Batch.Located> fresh, List<AnnotatedArticle> articles) {}

  /**
   * Annotates the articles of a batch that are new or changed.
   *
   * @param isAbsent whether the archive surely lacks the article of an id
   */
  private Annotated annotate(
      Batch batch, Predicate<String> isAbsent, Sequencer turns, ReasonCounts counts) {
    // Of one article twice in a batch the later one counts, as it does over batches.
    Map<String, Batch.Located> distinct = new LinkedHashMap<>();
    for (Batch.Located located : batch.articles()) {
      if (distinct.put(located.article().id(), located) != null) {
        counts.unchanged();
      }
    }
    Set<String> known =
        store.known(
            distinct.values().stream()
                .filter(located -> !isAbsent.test(located.article().id()))
                .map(located -> ContentHash.of(located.article()))
                .toList());
    List<Batch.Located> fresh = new ArrayList<>();
    for (Batch.Located located : distinct.values()) {
      if (known.contains(located.article().id())) {
        counts.unchanged();
      } else {
        fresh.add(located);
      }
    }
    List<AnnotatedArticle> annotated = fresh.isEmpty() ? List.of() : annotated(fresh, counts);
    return new Annotated(fresh, turns.take(batch.number(), () -> guarded.apart(annotated)));
  }

  private void store(Annotated batch, ReasonCounts counts) {
    List<AnnotatedArticle> articles = batch.articles();
    for (int i = 0; i < articles.size(); i++) {
      counts.failed(batch.fresh().get(i).where(), articles.get(i).annotations().failedSteps());
    }
    counts.stored(batch.fresh(), articles.isEmpty() ? List.of() : guarded.put(articles));
  }

  private List<AnnotatedArticle> annotated(List<Batch.Located> fresh, ReasonCounts counts) {
    ArticleLinker linking = new ArticleLinker(linker.get());
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (Batch.Located located : fresh) {
      EarlierAnnotations earlier = located.earlier();
      annotated.add(
          earlier == null
              ? new ArticleAnnotator(annotator.get(), linker.get()).annotate(located.article())
              : linking.link(located.article(), earlier.annotations()));
      counts.annotated(located.article().text());
    }
    return annotated;
  }

  /** Cuts the stream of results into batches; waits when too many of them are under way. */
  private final class Batches {
    private final ExecutorService workers;
    private final ExecutorService storing;
    private final ReasonCounts counts;
    private final Semaphore free = new Semaphore(2 * threads + 1);
    private final List<Future<?>> running = new ArrayList<>();
    private final Sequencer turns = new Sequencer();
    private final Identities identities;
    private final EarlierReadings beginnings;
    private final OtherPasses passes = new OtherPasses(pass);
    private List<Batch.Located> next = new ArrayList<>();
    private long characters;
    private long batches;

    Batches(
        ExecutorService workers,
        ExecutorService storing,
        ReasonCounts counts,
        EarlierReadings beginnings) {
      this.beginnings = beginnings;
      this.workers = workers;
      this.storing = storing;
      this.counts = counts;
      this.identities = new Identities(store, counts::noted);
    }

    void add(ReadResult result) {
      String beginning =
          result instanceof ReadResult.Success whole ? beginnings.idOfBeginning(whole) : null;
      if (result instanceof ReadResult.Failure failure && share.has(failure.where())) {
        counts.failed(failure.where(), failure.reason());
      } else if (result instanceof ReadResult.Success success
          && share.has(success.article().id())) {
        success.notes().forEach(note -> counts.noted(success.where(), note));
        EarlierAnnotations earlier = success.earlier();
        if (earlier != null) {
          passes.met(success.where(), earlier);
        }
        next.add(new Batch.Located(success.where(), success.article(), earlier, beginning));
        characters += success.article().text().length();
        if (next.size() >= BATCH || characters > 500_000) {
          submit();
        }
      }
    }

    private void submit() {
      Batch batch = new Batch(batches++, identities.of(next));
      next = new ArrayList<>();
      characters = 0;
      free.acquireUninterruptibly();
      running.removeIf(Batches.this::isOver);
      running.add(
          CompletableFuture.supplyAsync(
                  () -> annotate(batch, identities::isAbsent, turns, counts), workers)
              .thenAcceptAsync(annotated -> store(annotated, counts), storing)
              .whenComplete((stored, failure) -> leave(batch)));
    }

    private void leave(Batch batch) {
      identities.stored(batch.articles());
      turns.pass(batch.number());
      free.release();
    }

    void finish() {
      if (!next.isEmpty()) {
        submit();
      }
      running.forEach(InParallel::result);
      passes.say(counts::noted);
    }

    // A batch fails as a whole only when the archive does not answer: then nothing more goes in.
    private boolean isOver(Future<?> work) {
      if (!work.isDone()) {
        return false;
      }
      InParallel.result(work);
      return true;
    }
  }
}
