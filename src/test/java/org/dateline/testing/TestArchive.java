package org.dateline.testing;

import java.time.Clock;
import java.util.Collection;
import org.dateline.account.Accounts;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.AnnotatedArticle;
import org.dateline.server.Backend;

/** An archive of a test's own on the node that the run shares; closing it removes it. */
public final class TestArchive implements AutoCloseable {
  private final ElasticArchive archive;

  private TestArchive(ElasticArchive archive) {
    this.archive = archive;
  }

  public static TestArchive of(Collection<AnnotatedArticle> articles) {
    return of(articles, EntityDirectory.EMPTY);
  }

  /**
   * @param directory what is known of the entities that the articles name
   */
  public static TestArchive of(Collection<AnnotatedArticle> articles, EntityDirectory directory) {
    ElasticArchive archive =
        ElasticArchive.open(TestNode.url(), Credentials.NONE, TestNode.prefix(), 0, directory);
    archive.articles().put(articles);
    archive.articles().refresh();
    return new TestArchive(archive);
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
        archive.export(),
        archive.articles(),
        Accounts.in(archive.accounts(), Clock.systemUTC()));
  }

  @Override
  public void close() {
    archive.delete();
    archive.close();
  }
}
