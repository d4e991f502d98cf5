package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.elastic.connection.DocumentId;
import org.dateline.archive.elastic.connection.DocumentsById.Versioned;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.Fields;
import org.dateline.archive.elastic.document.StoredMoment;
import org.dateline.archive.elastic.entity.CurrentDecisions;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Link;

/** An attempt to store some articles with their quotations and entities, each id once. */
final class ArticleBatch {
  private static final int MOST_QUOTES = 10_000;

  private final ArticleWriters writers;
  private final Indices indices;
  private final DecisionsInForce inForce;
  private final Map<String, AnnotatedArticle> byId;
  private final Map<String, DecidedArticle> decided = new HashMap<>();
  private final Map<String, Versioned> versions;
  private final Map<String, JsonNode> before = new HashMap<>();
  private final Map<String, JsonNode> hidden;
  private final Map<String, JsonNode> earlier;
  private final Instant moment = Instant.now();

  /** Ids of the quotations that were written, by their article. */
  private final Map<String, Set<String>> written = new HashMap<>();

  private final Map<String, String> failed = new HashMap<>();

  /** Digests of what was read, by article. */
  private final Map<String, String> hashes = new HashMap<>();

  ArticleBatch(
      ArticleWriters writers, CurrentDecisions current, Map<String, AnnotatedArticle> byId) {
    this.writers = writers;
    this.indices = writers.indices();
    this.byId = byId;
    versions =
        writers
            .stored()
            .versioned(
                byId.keySet(),
                List.of("id", "quote_ids", "hash", ArticleDocument.STORY, StoredMoment.FIELD));
    versions.forEach((id, version) -> before.put(id, version.source()));
    hidden =
        writers
            .withdrawn()
            .read(byId.keySet(), "id", "hash", ArticleDocument.STORY, StoredMoment.FIELD);
    earlier = writers.ofEarlierForm(byId.keySet());
    // read after the versions: whoever applies a later decision changes these, and we try again
    inForce = current.now();
    byId.forEach((id, article) -> decided.put(id, inForce.applyTo(article)));
  }

  /**
   * Stores the articles. Returns their outcomes, without those that others stored in the same
   * moment.
   */
  List<Stored> store() {
    byId.forEach((id, article) -> hashes.put(id, ContentHash.of(article.article()).hash()));
    Map<String, String> story = keepAndFold();
    Map<String, String> failedQuotes = writeQuotesAndEntities();
    Writes whole = new Writes(writers.connection());
    for (String id : byId.keySet()) {
      Optional<String> failure =
          written.get(id).stream()
              .map(quote -> failedQuotes.get(DocumentId.of(quote)))
              .filter(Objects::nonNull)
              .findFirst();
      if (failure.isPresent()) {
        failed.put(id, "a quotation could not be stored: " + failure.get());
      } else {
        write(id, story.get(id), whole);
      }
    }
    Map<String, String> failedArticles = whole.finish();
    byId.keySet().stream()
        .filter(id -> failedArticles.containsKey(DocumentId.of(id)))
        .forEach(id -> failed.put(id, failedArticles.get(DocumentId.of(id))));
    removeQuotesOfFailed();
    writers.stories().written(byId.keySet());
    hidden.forEach(before::putIfAbsent);
    return byId.keySet().stream()
        .filter(id -> !whole.conflicts().contains(DocumentId.of(id)))
        .map(this::outcome)
        .toList();
  }

  /** The quotations that could not be stored, with the reason. */
  private Map<String, String> writeQuotesAndEntities() {
    Writes quotes = new Writes(writers.connection());
    List<Link> shown = new ArrayList<>();
    for (String id : byId.keySet()) {
      DecidedArticle now = decided.get(id);
      shown.addAll(now.entities());
      Map<String, ObjectNode> documents =
          now.withdrawn() == null ? writers.quotes().write(now, inForce) : Map.of();
      written.put(id, documents.keySet());
      documents.forEach((quote, document) -> quotes.index(indices.quotes(), quote, document));
    }
    staleQuotes().forEach(id -> quotes.delete(indices.quotes(), id));
    Map<String, String> failedEntities = writers.entities().write(byId.values(), shown);
    Map<String, String> failedQuotes = quotes.finish();
    if (!failedEntities.isEmpty()) {
      writers.entities().invalidateCache();
    }
    return failedQuotes;
  }

  /** Writes an article's own document where it belongs, and removes it from where it was. */
  private void write(String id, String story, Writes whole) {
    DecidedArticle now = decided.get(id);
    ObjectNode document = writers.articles().write(byId.get(id), now, inForce);
    document.put(ArticleDocument.STORY, story);
    if (earlier.containsKey(id)) {
      StoredMoment.copy(earlier.get(id), document);
    } else {
      StoredMoment.add(document, before.getOrDefault(id, hidden.get(id)), moment);
    }
    Fields.strings(document, "quote_ids", written.get(id));
    boolean withdrawn = now.withdrawn() != null;
    Versioned version = versions.get(id);
    if (withdrawn) {
      whole.index(indices.withdrawn(), id, document);
    } else if (version == null) {
      whole.create(indices.articles(), id, document);
    } else {
      whole.replace(indices.articles(), id, version, document);
    }
    if (withdrawn && before.containsKey(id)) {
      whole.delete(indices.articles(), id);
    } else if (!withdrawn && hidden.containsKey(id)) {
      whole.delete(indices.withdrawn(), id);
    }
  }

  /**
   * Keeps what is about to be replaced by other content, and finds the story of each article: of
   * one that is stored with the same content the one that it has.
   */
  private Map<String, String> keepAndFold() {
    writers.revisions().keep(indices.articles(), changed(before), hashes);
    writers.revisions().keep(indices.withdrawn(), changed(hidden), hashes);
    Map<String, String> story = new HashMap<>();
    List<Article> others = new ArrayList<>();
    for (AnnotatedArticle article : byId.values()) {
      String id = article.article().id();
      JsonNode stored = before.getOrDefault(id, hidden.get(id));
      if (stored != null && stored.has(ArticleDocument.STORY) && isUnchanged(id, stored)) {
        story.put(id, stored.path(ArticleDocument.STORY).asText());
      } else {
        others.add(article.article());
      }
    }
    story.putAll(writers.stories().of(others));
    return story;
  }

  private boolean isUnchanged(String id, JsonNode stored) {
    return stored.path("hash").asText().equals(hashes.get(id));
  }

  private Set<String> changed(Map<String, JsonNode> stored) {
    return stored.entrySet().stream()
        .filter(one -> !isUnchanged(one.getKey(), one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Stored outcome(String id) {
    if (failed.containsKey(id)) {
      return new Stored(id, Outcome.FAILED, failed.get(id));
    }
    JsonNode stored = before.get(id);
    Outcome outcome =
        stored == null
            ? Outcome.CREATED
            : isUnchanged(id, stored) ? Outcome.UNCHANGED : Outcome.REPLACED;
    return new Stored(id, outcome, "", decided.get(id).lost());
  }

  /** Removes the quotations of articles that failed and were not stored before. */
  private void removeQuotesOfFailed() {
    Writes removals = new Writes(writers.connection());
    for (String id : failed.keySet()) {
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
  private Set<String> staleQuotes() {
    Set<String> stale = new HashSet<>();
    before.values().forEach(source -> source.path("quote_ids").forEach(q -> stale.add(q.asText())));
    writers
        .connection()
        .call(
            client ->
                client.search(
                    s ->
                        s.index(indices.quotes())
                            .size(MOST_QUOTES)
                            .query(Queries.anyOf("article", byId.keySet()))
                            .source(f -> f.filter(i -> i.includes("id"))),
                    JsonNode.class))
        .hits()
        .hits()
        .forEach(hit -> stale.add(hit.source().path("id").asText()));
    written.values().forEach(stale::removeAll);
    return stale;
  }
}
