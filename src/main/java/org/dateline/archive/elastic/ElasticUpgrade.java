package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.Upgrade;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.FormChange;
import org.dateline.archive.elastic.connection.IndexKind;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.connection.StoredForms;
import org.dateline.archive.elastic.connection.WholeAnswers;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.entity.EntityWriter;
import org.dateline.article.AnnotatedArticle;

/**
 * Upgrades in Elasticsearch: reads what the aliases stand for, writes into indices of this form
 * beside them, and moves the aliases. Articles go through the store as if they were ingested, so
 * that all that is derived of them is what this Dateline derives. Everything else is copied: what
 * is stored of an entity stays as it is, though the authority of this Dateline may know it
 * otherwise.
 */
final class ElasticUpgrade implements Upgrade {
  private static final int AT_ONCE = 250;
  private static final Set<IndexKind> OF_ARTICLES =
      Set.of(IndexKind.ARTICLES, IndexKind.WITHDRAWN, IndexKind.QUOTES);

  private final Connection connection;
  private final Indices indices;
  private final StoredForms forms;
  private final ArticleDocument documents;
  private final ArticleStore inThisForm;
  private final EntityWriter entities;
  private final Runnable changed;
  private final WholeAnswers answers;

  /**
   * Prepares to store the documents of older forms anew.
   *
   * @param inThisForm writes into the indices of this form
   * @param entities writes entities into them
   * @param changed called when searches see another state
   * @param answers that wait while aliases move, so that none mixes both forms
   */
  ElasticUpgrade(
      Connection connection,
      Indices indices,
      ArticleDocument documents,
      ArticleStore inThisForm,
      EntityWriter entities,
      Runnable changed,
      WholeAnswers answers) {
    this.connection = connection;
    this.indices = indices;
    this.forms = new StoredForms(connection, indices);
    this.documents = documents;
    this.inThisForm = inThisForm;
    this.entities = entities;
    this.changed = changed;
    this.answers = answers;
  }

  @Override
  public Map<String, Integer> earlier() {
    return IndexKind.byText(forms.earlier());
  }

  @Override
  public Map<String, Integer> forms() {
    return IndexKind.byText(indices.forms());
  }

  @Override
  public long articles() {
    return count(indices);
  }

  private long count(Indices in) {
    return connection
        .call(client -> client.count(c -> c.index(in.articles(), in.withdrawn())))
        .count();
  }

  @Override
  public void run(UpgradeListener progress) {
    Set<IndexKind> kinds = forms.earlier().keySet();
    if (kinds.isEmpty()) {
      return;
    }
    change().prepare();
    connection.call(client -> client.indices().refresh(r -> r.index(all(indices))));
    for (IndexKind kind : kinds) {
      if (kind == IndexKind.ENTITIES) {
        walk(kind, hits -> entities.copy(hits.stream().map(Hit::source).toList()));
      } else if (!OF_ARTICLES.contains(kind)) {
        walk(kind, hits -> copy(kind, hits));
      }
    }
    if (kinds.contains(IndexKind.ENTITIES) || OF_ARTICLES.stream().anyMatch(kinds::contains)) {
      articles(progress);
    }
    connection.call(client -> client.indices().refresh(r -> r.index(all(indices.inThisForm()))));
    compare();
    answers.show(
        () -> {
          change().change();
          changed.run();
        });
  }

  /** The step that moves the aliases to this form. */
  private FormChange change() {
    return new FormChange(connection, indices);
  }

  /** The names of the indices of all kinds, in one form. */
  private static List<String> all(Indices of) {
    return of.forms().keySet().stream().map(of::name).toList();
  }

  private void walk(IndexKind kind, java.util.function.Consumer<List<Hit<JsonNode>>> pages) {
    new PagedScan(connection, List.of(indices.name(kind))).run(page -> page.size(AT_ONCE), pages);
  }

  private void copy(IndexKind kind, List<Hit<JsonNode>> hits) {
    Writes writes = new Writes(connection);
    hits.forEach(
        hit ->
            writes.create(
                indices.inThisForm().name(kind),
                String.valueOf(hit.id()),
                (ObjectNode) hit.source()));
    Map<String, String> failures = writes.finish();
    if (!failures.isEmpty()) {
      throw new ArchiveException(
          "Of the "
              + kind.text()
              + " some could not be stored: "
              + failures
              + ". The archive is in its earlier form still. Once the cause is removed, run: dateline"
              + " upgrade");
    }
  }

  private void articles(UpgradeListener progress) {
    long all = count(indices);
    long[] done = {0};
    new PagedScan(connection, List.of(indices.articles(), indices.withdrawn()))
        .run(
            page ->
                page.size(AT_ONCE)
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                    .source(f -> f.filter(i -> i.includes(ArticleDocument.AS_MADE))),
            List.of(),
            hits -> {
              store(hits.stream().map(hit -> documents.read(hit.source())).toList());
              done[0] += hits.size();
              progress.articles(done[0], all);
            });
  }

  private void store(List<AnnotatedArticle> page) {
    Set<String> there =
        inThisForm.known(page.stream().map(a -> ContentHash.of(a.article())).toList());
    List<AnnotatedArticle> missing =
        page.stream().filter(a -> !there.contains(a.article().id())).toList();
    for (Stored stored : inThisForm.put(missing)) {
      if (stored.outcome() == Outcome.FAILED) {
        throw new ArchiveException(
            "Article "
                + stored.id()
                + " could not be stored in the form of this Dateline: "
                + stored.reason()
                + ". The archive is in its earlier form still, and takes nothing new before an upgrade"
                + " has run to its end: dateline upgrade");
      }
    }
  }

  private void compare() {
    long before = count(indices);
    long now = count(indices.inThisForm());
    if (now < before) {
      throw new ArchiveException(
          "Of "
              + before
              + " articles "
              + now
              + " are stored in the form of this Dateline. The archive is in its earlier form still;"
              + " the same command goes on.");
    }
  }

  @Override
  public void removeEarlier() {
    if (forms.earlier().isEmpty()) {
      forms.remove(forms.leftOver());
    }
  }
}
