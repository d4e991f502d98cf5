package org.dateline.archive.elastic;

import java.net.URI;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.Checkup;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.Upgrade;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.FormCreation;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.StoredForms;
import org.dateline.search.ArchiveTotals;
import org.dateline.search.ArticleSearch;
import org.dateline.search.ConsistentAnswers;
import org.dateline.search.EntitySearch;
import org.dateline.search.Export;
import org.dateline.search.QuoteSearch;
import org.dateline.search.SimilarArticles;
import org.dateline.search.Suggester;

/**
 * An archive in Elasticsearch, embedded or a cluster of one's own. Safe for use by several threads.
 */
public final class ElasticArchive implements AutoCloseable {
  private static final int REPORTED_BY_EACH_SHARD = 2_000;

  private final Connection connection;
  private final Indices indices;
  private final int shards;
  private final ArchiveStores stores;
  private final ArchiveSearches searches;

  private ElasticArchive(
      Connection connection, Indices indices, int reported, EntityDirectory directory) {
    this.connection = connection;
    this.indices = indices;
    this.stores = new ArchiveStores(connection, indices, directory);
    this.shards = new StoredForms(connection, indices).shards();
    this.searches = new ArchiveSearches(stores, shards > 1 ? reported : null);
  }

  /**
   * Connects, and creates the indices that are not there. An archive in an earlier stored form can
   * be read; {@link #upgrade} says whether it is one.
   *
   * @param prefix what the names of the indices begin with: dateline, unless several archives share
   *     a cluster
   * @param sharding of the indices that are created
   * @param directory knowledge of the entities that articles are linked to
   * @throws org.dateline.archive.ArchiveUnreachableException when Elasticsearch does not answer
   */
  public static ElasticArchive open(
      Cluster cluster, String prefix, Sharding sharding, EntityDirectory directory) {
    return open(cluster, prefix, sharding, REPORTED_BY_EACH_SHARD, directory);
  }

  /**
   * Connects to an archive, and creates its indices where they are missing.
   *
   * @param reported values of a facet that each of several shards reports at first
   */
  static ElasticArchive open(
      Cluster cluster, String prefix, Sharding sharding, int reported, EntityDirectory directory) {
    Connection connection =
        new Connection(cluster.urls(), cluster.credentials().header(), cluster.certificates());
    try {
      Indices indices = new Indices(prefix);
      new FormCreation(connection, indices).create(sharding.settings());
      return new ElasticArchive(connection, indices, reported, directory);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Number of shards of the articles. */
  public int shards() {
    return shards;
  }

  public ArticleStore articles() {
    return stores.articles();
  }

  public StoredArticles stored() {
    return stores.stored();
  }

  public DecisionLog decisions() {
    return stores.decisions();
  }

  public ArticleSearch articleSearch() {
    return searches.articleSearch();
  }

  public QuoteSearch quoteSearch() {
    return searches.quoteSearch();
  }

  public EntitySearch entitySearch() {
    return searches.entitySearch();
  }

  public ArchiveTotals totals() {
    return searches.totals();
  }

  public ConsistentAnswers consistent() {
    return searches.consistent();
  }

  public Suggester suggester() {
    return searches.suggester();
  }

  public SimilarArticles similar() {
    return searches.similar();
  }

  public Export export() {
    return searches.export();
  }

  /** The stored documents, for backups. */
  public StoredDocuments documents() {
    return stores.documents();
  }

  /** The check that what is stored is sound. */
  public Checkup checkup() {
    return stores.checkup();
  }

  /** Decisions that are being applied, or were cut off. */
  public PendingDecisions pending() {
    return stores.pending();
  }

  /** Uses the address of a node that was started in the place of the one before. */
  public void moveTo(URI url) {
    connection.moveTo(url);
  }

  /** The upgrade to the stored form of this Dateline. */
  public Upgrade upgrade() {
    return stores.upgrade();
  }

  /** The people who may use it, with their sessions and tokens. */
  public AccountStore accounts() {
    return stores.accounts();
  }

  /** Removes the archive with all it holds. */
  public void delete() {
    new StoredForms(connection, indices).delete();
  }

  @Override
  public void close() {
    connection.close();
  }
}
