package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.Revision;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.StoredMoment;
import org.dateline.archive.elastic.entity.CurrentDecisions;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;

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
  private static final int MOST_TRIES = 20;
  private static final String BUSY =
      "Other processes kept storing the same article. Ingest it again.";

  private final ArticleWriters writers;
  private final DocumentsById shown;
  private final CurrentDecisions current;
  private final Runnable whenChanged;

  /**
   * Makes a store that writes through the given writers.
   *
   * @param shown articles for answers
   * @param whenChanged called when what was read before may be out of date
   */
  ElasticArticleStore(
      ArticleWriters writers, DocumentsById shown, CurrentDecisions current, Runnable whenChanged) {
    this.writers = writers;
    this.shown = shown;
    this.current = current;
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
      writers.entities().invalidateCache();
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
      new ArticleBatch(writers, current, left)
          .store()
          .forEach(outcome -> outcomes.put(outcome.id(), outcome));
      left.keySet().removeAll(outcomes.keySet());
    }
    return byId.keySet().stream()
        .map(id -> outcomes.getOrDefault(id, new Stored(id, Outcome.FAILED, BUSY)))
        .toList();
  }

  @Override
  public Optional<AnnotatedArticle> find(String id) {
    return Optional.ofNullable(shown.read(Set.of(id), ArticleDocument.AS_MADE).get(id))
        .map(writers.articles()::read)
        .map(current.visible()::shown);
  }

  @Override
  public List<Revision> revisions(String id) {
    return shown.read(Set.of(id), "id").isEmpty() ? List.of() : writers.revisions().of(id);
  }

  @Override
  public long countRevisions(String id) {
    return writers.revisions().count(id);
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
        .forEach((id, document) -> found.put(id, writers.articles().read(document).article()));
    return found;
  }

  @Override
  public Map<String, Instant> moments(Collection<String> ids) {
    Map<String, Instant> moments = new HashMap<>();
    shown
        .read(Set.copyOf(ids), List.of("id", StoredMoment.FIELD))
        .forEach((id, document) -> StoredMoment.of(document).ifPresent(m -> moments.put(id, m)));
    return moments;
  }

  @Override
  public Duration comparing() {
    return writers.stories().comparing();
  }

  @Override
  public void refresh() {
    Indices indices = writers.indices();
    writers
        .stories()
        .refresh(
            () ->
                writers
                    .connection()
                    .call(
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
    return writers.withdrawn();
  }

  private DocumentsById stored() {
    return writers.stored();
  }
}
