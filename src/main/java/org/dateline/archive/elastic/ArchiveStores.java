package org.dateline.archive.elastic;

import org.dateline.archive.ArticleStore;
import org.dateline.archive.Checkup;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.Upgrade;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.ArchiveMarks;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.connection.WholeAnswers;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.archive.elastic.document.QuoteDocuments;
import org.dateline.archive.elastic.entity.CurrentDecisions;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.entity.EntityWriter;
import org.dateline.archive.elastic.entity.Redirects;
import org.dateline.archive.elastic.hit.Stories;
import org.dateline.archive.elastic.query.Queries;

/** The stores of an archive: those that write, and those that read by id or read everything. */
final class ArchiveStores {
  private final Connection connection;
  private final Indices indices;
  private final VisibleState state;
  private final WholeAnswers answers;
  private final PendingDecisions pending;
  private final DecisionLog decisions;
  private final Counting counting;
  private final CurrentDecisions current;
  private final EntityDocument entityDocument;
  private final ArticleDocument articleDocument;
  private final QuoteDocuments quoteDocuments;
  private final EntityWriter entityWriter;
  private final Redirects redirects;
  private final ArticleStore articles;
  private final Upgrade upgrade;
  private final StoredArticles stored;
  private final AccountStore accounts;

  ArchiveStores(Connection connection, Indices indices, EntityDirectory directory) {
    this.connection = connection;
    this.indices = indices;
    ArchiveMarks marks = new ArchiveMarks(connection, indices);
    this.state =
        new VisibleState(
            connection, indices.searched(), () -> ElasticPending.read(marks), System::nanoTime);
    this.answers =
        new WholeAnswers(state::pending, () -> ElasticPending.read(marks), state::forget);
    this.pending = new ElasticPending(connection, indices, state::forget, answers);
    this.decisions = new ElasticDecisionLog(connection, indices.decisions(), state::forget);
    this.counting = new Counting(connection);
    this.current = new CurrentDecisions(decisions, pending, this::logged, state);
    this.entityDocument = new EntityDocument(connection.mapper(), directory);
    this.articleDocument = new ArticleDocument(connection.mapper(), directory);
    this.quoteDocuments = new QuoteDocuments(connection.mapper(), directory);
    this.entityWriter = new EntityWriter(connection, indices.entities(), entityDocument);
    this.redirects = new Redirects(connection, indices, current, state);
    this.articles = articlesIn(indices, entityWriter);
    this.upgrade = upgradeTo(indices.inThisForm());
    this.stored = storedArticles(directory);
    this.accounts = ElasticRecords.store(connection, indices);
  }

  private long logged() {
    return counting.documents(indices.decisions(), Queries.everything());
  }

  private ArticleStore articlesIn(Indices form, EntityWriter entities) {
    ArticleWriters writers =
        new ArticleWriters(
            connection,
            form,
            articleDocument,
            quoteDocuments,
            entities,
            new Stories(connection, form.articles()),
            new Revisions(connection, form.revisions(), articleDocument));
    return new ElasticArticleStore(
        writers, DocumentsById.shown(connection, form.articles(), state), current, state::forget);
  }

  private Upgrade upgradeTo(Indices form) {
    EntityWriter entities = EntityWriter.keeping(connection, form.entities(), entityDocument);
    return new ElasticUpgrade(
        connection,
        indices,
        articleDocument,
        articlesIn(form, entities),
        entities,
        state::forget,
        answers);
  }

  private StoredArticles storedArticles(EntityDirectory directory) {
    EntityNames asStored =
        new EntityNames(
            new DocumentsById(connection, indices.entities()),
            entityDocument,
            state,
            () -> DecisionsInForce.NONE);
    return new ElasticStoredArticles(
        connection,
        indices,
        articleDocument,
        asStored,
        directory,
        redirects,
        current,
        entityWriter);
  }

  Connection connection() {
    return connection;
  }

  Indices indices() {
    return indices;
  }

  VisibleState state() {
    return state;
  }

  WholeAnswers answers() {
    return answers;
  }

  Counting counting() {
    return counting;
  }

  CurrentDecisions current() {
    return current;
  }

  Redirects redirects() {
    return redirects;
  }

  ArticleDocument articleDocument() {
    return articleDocument;
  }

  /** Entities as decisions let them be seen. */
  EntityNames entities() {
    return new EntityNames(shownEntities(), entityDocument, state, current::visible);
  }

  DocumentsById shownEntities() {
    return DocumentsById.shown(connection, indices.entities(), state);
  }

  ArticleStore articles() {
    return articles;
  }

  StoredArticles stored() {
    return stored;
  }

  DecisionLog decisions() {
    return decisions;
  }

  PendingDecisions pending() {
    return pending;
  }

  Upgrade upgrade() {
    return upgrade;
  }

  Checkup checkup() {
    return new ElasticCheckup(
        connection,
        indices,
        articleDocument,
        articles,
        current,
        pending,
        entityWriter::invalidateCache);
  }

  StoredDocuments documents() {
    return new ElasticDocuments(connection, indices, upgrade, state::forget);
  }

  AccountStore accounts() {
    return accounts;
  }
}
