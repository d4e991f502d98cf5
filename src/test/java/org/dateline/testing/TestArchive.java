package org.dateline.testing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.AnnotatedArticle;
import org.dateline.curation.Curator;
import org.dateline.curation.DecisionEffects;
import org.dateline.curation.Desk;
import org.dateline.curation.review.Reviews;
import org.dateline.server.Backend;

/** An archive of a test's own on the node that the run shares; closing it removes it. */
public final class TestArchive implements AutoCloseable {
  private final ElasticArchive archive;
  private final EntityDirectory directory;

  private TestArchive(ElasticArchive archive, EntityDirectory directory) {
    this.archive = archive;
    this.directory = directory;
  }

  public static TestArchive of(Collection<AnnotatedArticle> articles) {
    return of(articles, EntityDirectory.EMPTY);
  }

  /**
   * @param directory what is known of the entities that the articles name
   */
  public static TestArchive of(Collection<AnnotatedArticle> articles, EntityDirectory directory) {
    ElasticArchive archive =
        ElasticArchive.open(
            TestNode.url(), TestNode.credentials(), TestNode.prefix(), 0, directory);
    archive.articles().put(articles);
    archive.articles().refresh();
    return new TestArchive(archive, directory);
  }

  public ElasticArchive get() {
    return archive;
  }

  /** As the server asks it. */
  public Backend backend() {
    return new Backend(
        archive.articleSearch(),
        archive.quoteSearch(),
        archive.entitySearch(),
        archive.overview(),
        archive.suggester(),
        archive.similar(),
        archive.export(),
        archive.articles(),
        Accounts.in(archive.accounts(), Clock.systemUTC()),
        archive.accounts().answers(),
        desk(),
        new Reviews(archive.decisions(), archive.stored()),
        name -> List.of());
  }

  /** Where decisions are taken that no name depends on. */
  public Desk desk() {
    return new Desk(
        archive.decisions(),
        new Curator(
            archive.decisions(),
            id -> directory.find(id).or(() -> archive.stored().entity(id)),
            archive.stored()::asMade,
            Clock.systemUTC()),
        new DecisionEffects(
            archive.decisions(), archive.stored(), archive.articles(), new NoRelinking()),
        archive.pending());
  }

  @Override
  public void close() {
    archive.delete();
    archive.close();
  }
}
