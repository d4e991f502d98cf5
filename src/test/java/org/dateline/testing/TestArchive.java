package org.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.account.Accounts;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.curation.Curator;
import org.dateline.curation.DecisionEffects;
import org.dateline.curation.Desk;
import org.dateline.curation.Relinker;
import org.dateline.curation.review.Reviews;
import org.dateline.files.TemporaryFiles;
import org.dateline.ingest.Inbox;
import org.dateline.ingest.InboxRuns;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.Intake;
import org.dateline.ingest.RunReports;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.server.Backend;

/** An archive of a test's own on the node that the run shares; closing it removes it. */
public final class TestArchive implements AutoCloseable {
  private static final Annotations NOTHING =
      new Annotations(List.of(), List.of(), List.of(), "en", "test");

  private final ElasticArchive archive;
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private final EntityDirectory directory;

  private TestArchive(ElasticArchive archive, EntityDirectory directory) {
    this.archive = archive;
    this.directory = directory;
  }

  public static TestArchive of(Collection<AnnotatedArticle> articles) {
    return of(articles, EntityDirectory.EMPTY);
  }

  /**
   * An archive of these articles on the shared node.
   *
   * @param directory what is known of the entities that the articles name
   */
  public static TestArchive of(Collection<AnnotatedArticle> articles, EntityDirectory directory) {
    return on(TestNode.url(), TestNode.credentials(), articles, directory);
  }

  /** One on another node than the shared one. */
  public static TestArchive on(
      URI url,
      Credentials credentials,
      Collection<AnnotatedArticle> articles,
      EntityDirectory directory) {
    return on(Cluster.of(url, credentials), Sharding.DEFAULT, articles, directory);
  }

  /** One on a cluster. */
  public static TestArchive on(
      Cluster cluster,
      Sharding sharding,
      Collection<AnnotatedArticle> articles,
      EntityDirectory directory) {
    ElasticArchive archive = ElasticArchive.open(cluster, TestNode.prefix(), sharding, directory);
    archive.articles().put(articles);
    archive.articles().refresh();
    return new TestArchive(archive, directory);
  }

  public ElasticArchive get() {
    return archive;
  }

  /** As the server asks it; what is sent is read as soon as it is there. */
  public Backend backend() {
    return backend(desk());
  }

  /** The same with another desk. */
  public Backend backend(Desk desk) {
    return new Backend(
        archive.articleSearch(),
        archive.quoteSearch(),
        archive.entitySearch(),
        archive.totals(),
        archive.consistent(),
        archive.suggester(),
        archive.similar(),
        archive.export(),
        archive.articles(),
        Accounts.in(archive.accounts(), Clock.systemUTC()),
        archive.accounts().answers(),
        desk,
        new Reviews(archive.decisions(), archive.stored()),
        name -> List.of(),
        intake());
  }

  private Intake intake() {
    Path folder = temporary();
    RunReports reports = new RunReports(folder.resolve("runs"), Clock.systemUTC());
    Inbox inbox = new Inbox(folder.resolve("inbox"), reports, 1_000_000, 50);
    InboxRuns runs = new InboxRuns(inbox, reports, this::ingest, () -> false);
    return new Intake(inbox, reports, () -> reader.execute(() -> next(runs, folder)));
  }

  private static void next(InboxRuns runs, Path folder) {
    try {
      runs.next(folder.resolve("reading"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return TemporaryFiles.createFolder();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With no annotations. */
  private Ingest ingest(ReadingOptions said) {
    return new Ingest(
        Readers.standard(said),
        () -> (title, text, anchor) -> NOTHING,
        NoNames::new,
        archive.articles(),
        new Namesakes(archive.stored()::descriptions),
        "test",
        1);
  }

  /** A desk for decisions that no name depends on. */
  public Desk desk() {
    return desk(new NoRelinking());
  }

  /** A desk for all decisions. */
  public Desk desk(Relinker relinker) {
    return new Desk(
        archive.decisions(),
        new Curator(
            archive.decisions(),
            id -> directory.find(id).or(() -> archive.stored().entity(id)),
            archive.stored()::asMade,
            Clock.systemUTC()),
        new DecisionEffects(archive.decisions(), archive.stored(), archive.articles(), relinker),
        archive.pending());
  }

  @Override
  public void close() {
    reader.shutdownNow();
    archive.delete();
    archive.close();
  }

  /** A linker of articles that name nobody. */
  private static final class NoNames implements Linker {
    @Override
    public List<Link> link(Article article, Annotations annotations) {
      return List.of();
    }

    @Override
    public String version() {
      return "test";
    }
  }
}
