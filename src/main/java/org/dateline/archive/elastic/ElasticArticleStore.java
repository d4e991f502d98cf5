package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.Revision;
import org.dateline.archive.decision.Curated;
import org.dateline.archive.decision.Curation;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentId;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.DocumentsById.Versioned;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.Fields;
import org.dateline.archive.elastic.document.QuoteDocuments;
import org.dateline.archive.elastic.entity.Curations;
import org.dateline.archive.elastic.entity.EntityWriter;
import org.dateline.archive.elastic.hit.Stories;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Link;

/**
 * Articles in Elasticsearch.
 *
 * <p>An article's quotations and entities are written first, and quotations it no longer has are
 * removed; its own document comes last and is what {@link #known} goes by. So whenever Dateline is
 * killed, an article that is known is whole, and one that is not is written again to the same
 * documents. Where another process stores the same article at the same time, whoever comes second
 * reads what the first has stored and stores its own once more.
 */
final class ElasticArticleStore implements ArticleStore {
  private static final int MOST_QUOTES = 10_000;
  private static final int MOST_TRIES = 20;
  private static final String BUSY =
      "Other processes kept storing the same article. Ingest it again.";

  private final Connection connection;
  private final Indices indices;
  private final ArticleDocument articles;
  private final QuoteDocuments quotes;
  private final EntityWriter entities;
  private final Stories stories;
  private final Revisions revisions;
  private final Curations curations;
  private final Runnable whenChanged;

  /**
   * @param whenChanged told when what was read before may be out of date
   */
  ElasticArticleStore(
      Connection connection,
      Indices indices,
      ArticleDocument articles,
      QuoteDocuments quotes,
      EntityWriter entities,
      Stories stories,
      Revisions revisions,
      Curations curations,
      Runnable whenChanged) {
    this.connection = connection;
    this.indices = indices;
    this.articles = articles;
    this.quotes = quotes;
    this.entities = entities;
    this.stories = stories;
    this.revisions = revisions;
    this.curations = curations;
    this.whenChanged = whenChanged;
  }

  @Override
  public List<Stored> put(Collection<AnnotatedArticle> batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    try {
      return storeAmongOthers(batch);
    } catch (RuntimeException e) {
      entities.forget();
      throw e;
    }
  }

  private List<Stored> storeAmongOthers(Collection<AnnotatedArticle> batch) {
    // Of two with one id in a batch the later stands.
    Map<String, AnnotatedArticle> byId = new LinkedHashMap<>();
    batch.forEach(article -> byId.put(article.article().id(), article));
    Map<String, Stored> outcomes = new LinkedHashMap<>();
    Map<String, AnnotatedArticle> left = new LinkedHashMap<>(byId);
    for (int tries = 0; !left.isEmpty() && tries < MOST_TRIES; tries++) {
      store(left).forEach(outcome -> outcomes.put(outcome.id(), outcome));
      left.keySet().removeAll(outcomes.keySet());
    }
    return byId.keySet().stream()
        .map(id -> outcomes.getOrDefault(id, new Stored(id, Outcome.FAILED, BUSY)))
        .toList();
  }

  /** Their outcomes, without those that others stored in the same moment. */
  private List<Stored> store(Map<String, AnnotatedArticle> byId) {
    Map<String, Versioned> versions =
        stored().versioned(byId.keySet(), List.of("id", "quote_ids", "hash", "story"));
    Map<String, JsonNode> before = new HashMap<>();
    versions.forEach((id, version) -> before.put(id, version.source()));
    Map<String, JsonNode> hidden = withdrawn().read(byId.keySet(), "id", "hash", "story");
    Map<String, String> story = keepAndFold(byId, before, hidden);
    Map<String, Set<String>> written = new HashMap<>();
    Curation curation = curations.now();
    Map<String, Curated> curated = new HashMap<>();
    byId.forEach((id, article) -> curated.put(id, curation.curated(article)));

    Writes parts = new Writes(connection);
    List<Link> shown = new ArrayList<>();
    for (AnnotatedArticle linked : byId.values()) {
      Curated now = curated.get(linked.article().id());
      shown.addAll(now.entities());
      Map<String, ObjectNode> documents =
          now.withdrawn() == null ? quotes.write(now, curation) : Map.of();
      written.put(linked.article().id(), documents.keySet());
      documents.forEach((id, document) -> parts.index(indices.quotes(), id, document));
    }
    staleQuotes(byId.keySet(), before, written).forEach(id -> parts.delete(indices.quotes(), id));
    Map<String, String> failedEntities = entities.write(byId.values(), shown);
    Map<String, String> failedParts = parts.finish();
    if (!failedEntities.isEmpty()) {
      entities.forget();
    }

    Map<String, String> failed = new HashMap<>();
    Writes whole = new Writes(connection);
    for (AnnotatedArticle linked : byId.values()) {
      String id = linked.article().id();
      Set<String> quoteIds = written.get(id);
      Optional<String> failure =
          quoteIds.stream()
              .map(quote -> failedParts.get(DocumentId.of(quote)))
              .filter(reason -> reason != null)
              .findFirst();
      if (failure.isPresent()) {
        failed.put(id, "a quotation could not be stored: " + failure.get());
      } else {
        Curated now = curated.get(id);
        ObjectNode document = articles.write(linked, now, curation);
        document.put("story", story.get(id));
        Fields.strings(document, "quote_ids", quoteIds);
        boolean isWithdrawn = now.withdrawn() != null;
        Versioned version = versions.get(id);
        if (isWithdrawn) {
          whole.index(indices.withdrawn(), id, document);
        } else if (version == null) {
          whole.create(indices.articles(), id, document);
        } else {
          whole.replace(indices.articles(), id, version, document);
        }
        if (isWithdrawn && before.containsKey(id)) {
          whole.delete(indices.articles(), id);
        } else if (!isWithdrawn && hidden.containsKey(id)) {
          whole.delete(indices.withdrawn(), id);
        }
      }
    }
    Map<String, String> failedArticles = whole.finish();
    byId.keySet().stream()
        .filter(id -> failedArticles.containsKey(DocumentId.of(id)))
        .forEach(id -> failed.put(id, failedArticles.get(DocumentId.of(id))));
    removeQuotesOf(failed.keySet(), before, written);
    stories.written(byId.keySet());
    hidden.forEach(before::putIfAbsent);
    return byId.keySet().stream()
        .filter(id -> !whole.conflicts().contains(DocumentId.of(id)))
        .map(id -> outcome(id, before, failed))
        .toList();
  }

  /**
   * Keeps what is about to be replaced by other content, and tells the story of each article: of
   * one that is stored with the same content the one that it has.
   */
  private Map<String, String> keepAndFold(
      Map<String, AnnotatedArticle> batch,
      Map<String, JsonNode> before,
      Map<String, JsonNode> hidden) {
    Map<String, String> hashes = new HashMap<>();
    batch.forEach((id, a) -> hashes.put(id, ContentHash.of(a.article()).hash()));
    revisions.keep(indices.articles(), changed(before, hashes), hashes);
    revisions.keep(indices.withdrawn(), changed(hidden, hashes), hashes);
    Map<String, String> story = new HashMap<>();
    List<Article> others = new ArrayList<>();
    for (AnnotatedArticle article : batch.values()) {
      String id = article.article().id();
      JsonNode stored = before.getOrDefault(id, hidden.get(id));
      if (stored != null
          && stored.has("story")
          && stored.path("hash").asText().equals(hashes.get(id))) {
        story.put(id, stored.path("story").asText());
      } else {
        others.add(article.article());
      }
    }
    story.putAll(stories.of(others));
    return story;
  }

  private static Set<String> changed(Map<String, JsonNode> stored, Map<String, String> hashes) {
    return stored.entrySet().stream()
        .filter(one -> !one.getValue().path("hash").asText().equals(hashes.get(one.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Stored outcome(
      String id, Map<String, JsonNode> before, Map<String, String> failed) {
    if (failed.containsKey(id)) {
      return new Stored(id, Outcome.FAILED, failed.get(id));
    }
    return before.containsKey(id)
        ? new Stored(id, Outcome.REPLACED, "")
        : new Stored(id, Outcome.CREATED, "");
  }

  /** An article that is not there has no quotations. */
  private void removeQuotesOf(
      Set<String> failed, Map<String, JsonNode> before, Map<String, Set<String>> written) {
    Writes removals = new Writes(connection);
    for (String id : failed) {
      if (!before.containsKey(id)) {
        written.get(id).forEach(quote -> removals.delete(indices.quotes(), quote));
      }
    }
    removals.finish();
  }

  /**
   * Quotations of these articles that they no longer have: those of the stored version, and those
   * that a run left behind that was killed before its article was stored.
   */
  private Set<String> staleQuotes(
      Set<String> articleIds, Map<String, JsonNode> before, Map<String, Set<String>> written) {
    Set<String> stale = new HashSet<>();
    before.values().forEach(source -> source.path("quote_ids").forEach(q -> stale.add(q.asText())));
    connection
        .call(
            client ->
                client.search(
                    s ->
                        s.index(indices.quotes())
                            .size(MOST_QUOTES)
                            .query(Queries.anyOf("article", articleIds))
                            .source(f -> f.filter(i -> i.includes("id"))),
                    JsonNode.class))
        .hits()
        .hits()
        .forEach(hit -> stale.add(hit.source().path("id").asText()));
    written.values().forEach(stale::removeAll);
    return stale;
  }

  @Override
  public Optional<AnnotatedArticle> find(String id) {
    return Optional.ofNullable(stored().read(Set.of(id), ArticleDocument.AS_MADE).get(id))
        .map(articles::read)
        .map(curations.visible()::applied);
  }

  @Override
  public List<Revision> revisions(String id) {
    return stored().read(Set.of(id), "id").isEmpty() ? List.of() : revisions.of(id);
  }

  @Override
  public Map<String, String> stories(Collection<String> ids) {
    Map<String, String> found = new HashMap<>();
    stored()
        .read(ids, "id", "story")
        .forEach((id, document) -> found.put(id, document.path("story").asText(id)));
    return found;
  }

  @Override
  public Set<String> known(Collection<ContentHash> candidates) {
    if (candidates.isEmpty()) {
      return Set.of();
    }
    Set<String> ids = candidates.stream().map(ContentHash::id).collect(Collectors.toSet());
    Map<String, JsonNode> stored = stored().read(ids, "id", "hash");
    stored.putAll(withdrawn().read(ids, "id", "hash"));
    return candidates.stream()
        .filter(candidate -> stored.containsKey(candidate.id()))
        .filter(c -> stored.get(c.id()).path("hash").asText().equals(c.hash()))
        .map(ContentHash::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, Article> articles(Collection<String> ids) {
    Map<String, Article> found = new HashMap<>();
    stored()
        .read(Set.copyOf(ids), ArticleDocument.AS_MADE)
        .forEach((id, document) -> found.put(id, articles.read(document).article()));
    return found;
  }

  @Override
  public void refresh() {
    stories.refresh(
        () ->
            connection.call(
                client ->
                    client
                        .indices()
                        .refresh(
                            r ->
                                r.index(
                                    indices.articles(),
                                    indices.quotes(),
                                    indices.entities(),
                                    indices.withdrawn(),
                                    indices.revisions()))));
    whenChanged.run();
  }

  private DocumentsById withdrawn() {
    return new DocumentsById(connection, indices.withdrawn());
  }

  private DocumentsById stored() {
    return new DocumentsById(connection, indices.articles());
  }
}
