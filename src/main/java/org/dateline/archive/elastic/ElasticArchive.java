package org.dateline.archive.elastic;

import java.net.URI;
import java.util.function.LongSupplier;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.EntityDirectory;
import org.dateline.search.ArticleSearch;

/**
 * An archive in Elasticsearch, embedded or a cluster of one's own. Safe for use by several threads.
 */
public final class ElasticArchive implements AutoCloseable {
  private static final int REPORTED_BY_EACH_SHARD = 2_000;

  private final Connection connection;
  private final Indices indices;
  private final ArticleStore articles;
  private final ArticleSearch articleSearch;

  private ElasticArchive(Connection connection, Indices indices, EntityDirectory directory) {
    LongSupplier clock = System::nanoTime;
    this.connection = connection;
    this.indices = indices;
    EntityDocument entityDocument = new EntityDocument(connection.mapper(), directory);
    EntityNames entities = new EntityNames(connection, indices.entities(), entityDocument, clock);
    Snapshots snapshots = new Snapshots(connection, indices.articles(), clock);
    Integer shardSize = indices.shards(connection) > 1 ? REPORTED_BY_EACH_SHARD : null;
    this.articles =
        new ElasticArticleStore(
            connection,
            indices,
            new ArticleDocument(connection.mapper(), directory),
            new QuoteDocuments(connection.mapper(), directory),
            new EntityWriter(connection, indices.entities(), entityDocument),
            () -> {
              entities.forget();
              snapshots.forget();
            });
    ArticleRequests requests = new ArticleRequests(indices.articles(), shardSize);
    this.articleSearch =
        new ElasticArticleSearch(
            connection,
            requests,
            new ExactFacets(connection, requests, shardSize),
            new QuotesOfHits(connection, indices.quotes()),
            entities,
            snapshots);
  }

  /**
   * Connects, and creates the indices that are not there.
   *
   * @param prefix what the names of the indices begin with: dateline, unless several archives share
   *     a cluster
   * @param shards of an index that is created, 0 as its mapping says
   * @param directory what is known of the entities that articles are linked to
   * @throws org.dateline.archive.ArchiveUnreachableException when Elasticsearch does not answer
   */
  public static ElasticArchive open(
      URI url, Credentials credentials, String prefix, int shards, EntityDirectory directory) {
    Connection connection = new Connection(url, credentials);
    try {
      Indices indices = new Indices(prefix);
      indices.create(connection, shards);
      return new ElasticArchive(connection, indices, directory);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  public ArticleStore articles() {
    return articles;
  }

  public ArticleSearch articleSearch() {
    return articleSearch;
  }

  /** Removes the archive with all it holds. */
  public void delete() {
    indices.delete(connection);
  }

  @Override
  public void close() {
    connection.close();
  }
}
