package org.dateline.archive.elastic;

import java.net.URI;
import java.util.function.LongSupplier;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.Checkup;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.Upgrade;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.decision.Curation;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.ArchiveMarks;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.FormCreation;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.Snapshots;
import org.dateline.archive.elastic.connection.StoredForms;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.archive.elastic.document.QuoteDocuments;
import org.dateline.archive.elastic.entity.Curations;
import org.dateline.archive.elastic.entity.EntityLookup;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.entity.EntityWriter;
import org.dateline.archive.elastic.entity.FoundEntities;
import org.dateline.archive.elastic.entity.NamesAmongWords;
import org.dateline.archive.elastic.entity.Redirects;
import org.dateline.archive.elastic.facet.AllValues;
import org.dateline.archive.elastic.facet.ExactCounts;
import org.dateline.archive.elastic.facet.FacetLists;
import org.dateline.archive.elastic.facet.Tallies;
import org.dateline.archive.elastic.facet.TotalsByDay;
import org.dateline.archive.elastic.facet.UnusualValues;
import org.dateline.archive.elastic.hit.DidYouMean;
import org.dateline.archive.elastic.hit.MarkedWords;
import org.dateline.archive.elastic.hit.SameQuotes;
import org.dateline.archive.elastic.hit.Stories;
import org.dateline.archive.elastic.plan.ArticlePlans;
import org.dateline.archive.elastic.plan.PlanRequests;
import org.dateline.archive.elastic.plan.QuotationsOfArticles;
import org.dateline.archive.elastic.plan.QuotePlans;
import org.dateline.archive.elastic.plan.Searches;
import org.dateline.archive.elastic.query.NamesInQuery;
import org.dateline.search.ArticleSearch;
import org.dateline.search.EntitySearch;
import org.dateline.search.Export;
import org.dateline.search.Overview;
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
  private final DecisionLog decisions;
  private final ArticleStore articles;
  private final StoredArticles stored;
  private final ArticleSearch articleSearch;
  private final QuoteSearch quoteSearch;
  private final EntitySearch entitySearch;
  private final Overview overview;
  private final Suggester suggester;
  private final SimilarArticles similar;
  private final Export export;
  private final StoredDocuments documents;
  private final Upgrade upgrade;
  private final AccountStore accounts;
  private final Checkup checkup;
  private final PendingDecisions pending;

  private ElasticArchive(
      Connection connection, Indices indices, int reported, EntityDirectory directory) {
    LongSupplier clock = System::nanoTime;
    this.connection = connection;
    this.indices = indices;
    EntityDocument entityDocument = new EntityDocument(connection.mapper(), directory);
    StoredForms forms = new StoredForms(connection, indices);
    ArchiveMarks marks = new ArchiveMarks(connection, indices);
    VisibleState state =
        new VisibleState(
            connection,
            indices.searched(),
            () -> marks.marks(ElasticPending.MARK).toString(),
            clock);
    this.pending = new ElasticPending(connection, indices, state::forget);
    this.decisions = new ElasticDecisionLog(connection, indices.decisions(), state::forget);
    Counting counting = new Counting(connection);
    Curations curations = new Curations(decisions, pending, counting, indices.decisions(), state);
    EntityNames entities =
        new EntityNames(connection, indices.entities(), entityDocument, state, curations::visible);
    EntityNames asStored =
        new EntityNames(connection, indices.entities(), entityDocument, state, () -> Curation.NONE);
    EntityLookup lookup = new EntityLookup(connection, indices.entities(), curations::visible);
    Snapshots ofArticles = new Snapshots(connection, indices.articles(), state, clock);
    Snapshots ofQuotes = new Snapshots(connection, indices.quotes(), state, clock);
    ArticleDocument articleDocument = new ArticleDocument(connection.mapper(), directory);
    QuoteDocuments quoteDocument = new QuoteDocuments(connection.mapper(), directory);
    EntityWriter entityWriter = new EntityWriter(connection, indices.entities(), entityDocument);
    this.articles =
        new ElasticArticleStore(
            connection,
            indices,
            articleDocument,
            quoteDocument,
            entityWriter,
            new Stories(connection, indices.articles()),
            new Revisions(connection, indices.revisions(), articleDocument),
            curations,
            state::forget);
    Indices inThisForm = indices.inThisForm();
    EntityWriter upgraded = new EntityWriter(connection, inThisForm.entities(), entityDocument);
    this.upgrade =
        new ElasticUpgrade(
            connection,
            indices,
            articleDocument,
            new ElasticArticleStore(
                connection,
                inThisForm,
                articleDocument,
                quoteDocument,
                upgraded,
                new Stories(connection, inThisForm.articles()),
                new Revisions(connection, inThisForm.revisions(), articleDocument),
                curations,
                state::forget),
            upgraded,
            state::forget);
    Redirects redirects = new Redirects(connection, indices, curations, state);
    this.stored =
        new ElasticStoredArticles(
            connection,
            indices,
            articleDocument,
            asStored,
            directory,
            redirects,
            curations,
            entityWriter);
    Integer shardSize = forms.shards() > 1 ? reported : null;
    NamesInQuery names =
        new NamesInQuery(new NamesAmongWords(connection, indices.articles(), state)::of);
    ArticlePlans articlePlans = new ArticlePlans(indices.articles(), redirects::follow, names);
    QuotePlans quotePlans =
        new QuotePlans(
            indices.quotes(),
            redirects::follow,
            names,
            new QuotationsOfArticles(new AllValues(connection), articlePlans, state));
    PlanRequests requests = new PlanRequests(shardSize);
    Tallies tallies = new Tallies(connection, new ExactCounts(shardSize));
    TotalsByDay held = new TotalsByDay(connection, state);
    UnusualValues unusual = new UnusualValues(connection, indices.articles(), counting);
    FacetLists lists = new FacetLists(tallies, entities, lookup, unusual);
    UnusualValues unusualQuotes = new UnusualValues(connection, indices.quotes(), counting);
    this.articleSearch =
        new ElasticArticleSearch(
            articlePlans,
            names,
            new Searches(connection, requests, tallies, ofArticles, held),
            lists,
            counting,
            entities,
            new DidYouMean(connection, indices.articles(), names),
            new MarkedWords(connection, indices.articles(), names));
    this.quoteSearch =
        new ElasticQuoteSearch(
            connection.mapper(),
            quotePlans,
            names,
            new Searches(connection, requests, tallies, ofQuotes, held),
            new FacetLists(tallies, entities, lookup, unusualQuotes),
            new SameQuotes(connection, indices.quotes()),
            entities,
            counting);
    ElasticEntitySearch search =
        new ElasticEntitySearch(
            connection,
            indices,
            articlePlans,
            tallies,
            lists,
            entities,
            new FoundEntities(connection, indices.entities(), entities, curations::visible),
            lookup,
            unusual,
            redirects,
            held);
    this.entitySearch = search;
    this.checkup =
        new ElasticCheckup(
            connection,
            indices,
            articleDocument,
            articles,
            curations,
            pending,
            entityWriter::forget);
    this.documents = new ElasticDocuments(connection, indices, upgrade, state::forget);
    this.accounts = ElasticRecords.store(connection, indices);
    this.overview = new ElasticOverview(connection, indices, state);
    this.suggester = new ElasticSuggester(connection, indices, search);
    this.similar = new ElasticSimilarArticles(connection, indices, articles);
    this.export =
        new ElasticExport(
            connection, indices, articlePlans, quotePlans, articleDocument, entities, curations);
  }

  /**
   * Connects, and creates the indices that are not there. An archive in an earlier stored form can
   * be read; {@link #upgrade} says whether it is one.
   *
   * @param prefix what the names of the indices begin with: dateline, unless several archives share
   *     a cluster
   * @param shards of an index that is created, 0 as its mapping says
   * @param directory what is known of the entities that articles are linked to
   * @throws org.dateline.archive.ArchiveUnreachableException when Elasticsearch does not answer
   */
  public static ElasticArchive open(
      URI url, Credentials credentials, String prefix, int shards, EntityDirectory directory) {
    return open(Cluster.of(url, credentials), prefix, shards, directory);
  }

  /** The same on a cluster of several nodes. */
  public static ElasticArchive open(
      Cluster cluster, String prefix, int shards, EntityDirectory directory) {
    return open(cluster, prefix, shards, REPORTED_BY_EACH_SHARD, directory);
  }

  /**
   * @param reported values of a facet that each of several shards reports at first
   */
  static ElasticArchive open(
      Cluster cluster, String prefix, int shards, int reported, EntityDirectory directory) {
    Connection connection =
        new Connection(cluster.urls(), cluster.credentials().header(), cluster.certificates());
    try {
      Indices indices = new Indices(prefix);
      new FormCreation(connection, indices).create(shards);
      return new ElasticArchive(connection, indices, reported, directory);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  public ArticleStore articles() {
    return articles;
  }

  public StoredArticles stored() {
    return stored;
  }

  public DecisionLog decisions() {
    return decisions;
  }

  public ArticleSearch articleSearch() {
    return articleSearch;
  }

  public QuoteSearch quoteSearch() {
    return quoteSearch;
  }

  public EntitySearch entitySearch() {
    return entitySearch;
  }

  public Overview overview() {
    return overview;
  }

  public Suggester suggester() {
    return suggester;
  }

  public SimilarArticles similar() {
    return similar;
  }

  public Export export() {
    return export;
  }

  /** All that is stored, for backups. */
  public StoredDocuments documents() {
    return documents;
  }

  /** Whether what is stored is sound. */
  public Checkup checkup() {
    return checkup;
  }

  /** Decisions that are being applied, or were cut off. */
  public PendingDecisions pending() {
    return pending;
  }

  /** Goes on at the address of a node that was started in the place of the one before. */
  public void moveTo(URI url) {
    connection.moveTo(url);
  }

  /** To the stored form of this Dateline, where the archive is in an earlier one. */
  public Upgrade upgrade() {
    return upgrade;
  }

  /** Who may use it. */
  public AccountStore accounts() {
    return accounts;
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
