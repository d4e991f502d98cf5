package org.dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.dateline.account.Accounts;
import org.dateline.account.CheapAccounts;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.KeptAnswer;
import org.dateline.archive.account.Records;
import org.dateline.article.AnnotatedArticle;
import org.dateline.curation.review.Reviews;
import org.dateline.files.TemporaryFiles;
import org.dateline.ingest.Inbox;
import org.dateline.ingest.Intake;
import org.dateline.ingest.RunReports;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Export;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;
import org.dateline.testing.InMemoryAccounts;
import org.jspecify.annotations.Nullable;

/** An archive of one article, that remembers what it was asked and can be broken. */
final class FakeArchive implements Export, ArticleStore {
  private final List<Object> asked = new CopyOnWriteArrayList<>();
  private final AccountStore store = InMemoryAccounts.store();
  final Accounts accounts = CheapAccounts.in(store);
  final FakeDesk desk = new FakeDesk(() -> List.of(FakeContent.article(id())));
  private final Path sent = folder();
  private String id = "a1";
  private int rows = 1;
  private @Nullable RuntimeException failure;
  private int failAfterRows = Integer.MAX_VALUE;
  private volatile CountDownLatch slow = new CountDownLatch(0);

  /** As at the beginning. */
  void reset() {
    asked.clear();
    id = "a1";
    rows = 1;
    failure = null;
    failAfterRows = Integer.MAX_VALUE;
    desk.forget();
  }

  Backend backend() {
    FakeSearches searches = new FakeSearches(this);
    FakeEntities entities = new FakeEntities(this);
    return new Backend(
        searches,
        searches,
        entities,
        entities,
        entities,
        entities,
        entities,
        this,
        this,
        accounts,
        store.answers(),
        desk.desk(),
        new Reviews(desk, desk),
        name -> List.of(FakeContent.lee()),
        intake());
  }

  /** An intake that keeps what is sent waiting for ever. */
  private Intake intake() {
    RunReports reports = new RunReports(sent.resolve("runs"), Clock.systemUTC());
    return new Intake(new Inbox(sent.resolve("inbox"), reports, 100_000, 50), reports, () -> {});
  }

  private static Path folder() {
    try {
      return TemporaryFiles.createFolder();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Records<KeptAnswer> answers() {
    return store.answers();
  }

  /** Every later question throws. */
  void fail(RuntimeException how) {
    failure = how;
  }

  /** Questions that hold the word "slow" are answered once this is counted down. */
  void answerSlowOnesAfter(CountDownLatch end) {
    slow = end;
  }

  /** Exports break off after so many rows. */
  void failAfter(int rowsGiven) {
    failAfterRows = rowsGiven;
  }

  void unreachable() {
    fail(new ArchiveUnreachableException("no node at http://127.0.0.1:9200, password hunter2"));
  }

  /** The one article has this id. */
  void hold(String articleId) {
    id = articleId;
  }

  /** Exports have so many rows. */
  void rows(int many) {
    rows = many;
  }

  Object lastAsked() {
    return asked.get(asked.size() - 1);
  }

  /** Notes what is asked of any part of the archive. */
  void ask(Object question) {
    asked.add(question);
    if (question.toString().contains("slow")) {
      try {
        slow.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  String id() {
    return id;
  }

  int timesAsked() {
    return asked.size();
  }

  AnnotatedArticle article() {
    return FakeContent.article(id);
  }

  @Override
  public void articles(ArticleQuery query, Consumer<AnnotatedArticle> consumer) {
    ask(query);
    give(FakeContent.article(id), consumer);
  }

  @Override
  public void quotes(QuoteQuery query, Consumer<FoundQuote> consumer) {
    ask(query);
    give(FakeContent.quote(id), consumer);
  }

  @Override
  public void entities(ArticleQuery query, Consumer<EntityRow> consumer) {
    ask(query);
    give(new EntityRow(FakeContent.lee(), 1), consumer);
  }

  private <T> void give(T row, Consumer<T> consumer) {
    for (int i = 0; i < rows; i++) {
      if (i == failAfterRows) {
        throw new IllegalStateException("the index went away");
      }
      consumer.accept(row);
    }
  }

  @Override
  public Optional<AnnotatedArticle> find(String articleId) {
    ask(articleId);
    return articleId.equals(id) ? Optional.of(FakeContent.article(id)) : Optional.empty();
  }

  @Override
  public List<Stored> put(Collection<AnnotatedArticle> articles) {
    throw new UnsupportedOperationException("the server does not write");
  }

  @Override
  public Set<String> known(Collection<ContentHash> articles) {
    throw new UnsupportedOperationException("the server does not ingest");
  }

  @Override
  public void refresh() {
    throw new UnsupportedOperationException("the server does not write");
  }
}
