package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import co.elastic.clients.util.ObjectBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.decision.Affected;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.entity.CurrentDecisions;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.entity.EntityWriter;
import org.dateline.archive.elastic.entity.Redirects;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/** Stored articles and entities in Elasticsearch, as relinking and decisions need them. */
final class ElasticStoredArticles implements StoredArticles {
  private static final int AT_ONCE = 250;
  private static final List<String> READ =
      Stream.concat(
              ArticleDocument.AS_MADE.stream(),
              Stream.of("named", "place_within", ArticleDocument.DECIDED))
          .toList();

  private final Connection connection;
  private final Indices indices;
  private final ArticleDocument documents;
  private final EntityNames entities;
  private final EntityDirectory directory;
  private final Redirects redirects;
  private final CurrentDecisions current;
  private final EntityWriter writer;

  /**
   * Reads and rewrites an archive's articles by these parts.
   *
   * @param entities as they are stored, whatever was merged
   * @param writer of the same
   */
  ElasticStoredArticles(
      Connection connection,
      Indices indices,
      ArticleDocument documents,
      EntityNames entities,
      EntityDirectory directory,
      Redirects redirects,
      CurrentDecisions current,
      EntityWriter writer) {
    this.connection = connection;
    this.indices = indices;
    this.documents = documents;
    this.entities = entities;
    this.directory = directory;
    this.redirects = redirects;
    this.current = current;
    this.writer = writer;
  }

  @Override
  public long count() {
    Counting counting = new Counting(connection);
    return counting.documents(indices.articles(), Queries.everything())
        + counting.documents(indices.withdrawn(), Queries.everything());
  }

  @Override
  public void read(@Nullable String after, Consumer<List<AnnotatedArticle>> pages) {
    scan(
        Queries.everything(),
        after,
        source -> source.filter(f -> f.includes(READ)),
        hits -> pages.accept(hits.stream().map(hit -> documents.read(hit.source())).toList()));
  }

  @Override
  public void withWords(Collection<String> forms, Consumer<List<AnnotatedArticle>> pages) {
    currentArticles(anyOf(words(forms)), pages);
  }

  private static List<Query> words(Collection<String> forms) {
    List<Query> either = new ArrayList<>();
    for (String form : forms) {
      for (String field : List.of("title.exact", "text.exact")) {
        either.add(Query.of(q -> q.match(m -> m.field(field).query(form).operator(Operator.And))));
      }
    }
    return either;
  }

  private static Query anyOf(List<Query> either) {
    return Query.of(q -> q.bool(b -> b.should(either).minimumShouldMatch("1")));
  }

  @Override
  public void affected(Affected where, Consumer<List<AnnotatedArticle>> pages) {
    currentArticles(affected(where), pages);
  }

  private static Query affected(Affected where) {
    List<Query> either = new ArrayList<>(words(where.forms()));
    for (String field : List.of("entities", "speaker_any", "place_within")) {
      either.add(Queries.anyOf(field, where.entities()));
    }
    either.add(Queries.anyOf("id", where.articles()));
    either.add(Queries.anyOf(ArticleDocument.DECIDED, where.decisions()));
    return anyOf(either);
  }

  @Override
  public Optional<AnnotatedArticle> asMade(String id) {
    for (String index : List.of(indices.articles(), indices.withdrawn())) {
      JsonNode found =
          new DocumentsById(connection, index).read(List.of(id), ArticleDocument.AS_MADE).get(id);
      if (found != null) {
        return Optional.of(documents.read(found));
      }
    }
    return Optional.empty();
  }

  @Override
  public void misplaced(Affected where, Consumer<List<AnnotatedArticle>> pages) {
    DecisionsInForce inForce = current.now();
    current(
        affected(where),
        found -> {
          List<AnnotatedArticle> misplaced = new ArrayList<>();
          for (Current one : found) {
            AnnotatedArticle article = documents.read(one.document());
            DecidedArticle decided = inForce.applyTo(article);
            if (one.withdrawn() != (decided.withdrawn() != null)
                || documents.isMisplaced(one.document(), decided, inForce)) {
              misplaced.add(article);
            }
          }
          if (!misplaced.isEmpty()) {
            pages.accept(misplaced);
          }
        });
  }

  /** A document as it was written last. */
  private record Current(JsonNode document, boolean withdrawn) {}

  /** Pages of what searches find, each as it was written last, though no search sees that yet. */
  private void current(Query matching, Consumer<List<Current>> pages) {
    scan(
        matching,
        null,
        source -> source.fetch(false),
        hits -> {
          List<String> ids = hits.stream().map(hit -> hit.sort().get(0).stringValue()).toList();
          List<Current> found = new ArrayList<>();
          new DocumentsById(connection, indices.articles())
              .read(ids, READ)
              .values()
              .forEach(document -> found.add(new Current(document, false)));
          new DocumentsById(connection, indices.withdrawn())
              .read(ids, READ)
              .values()
              .forEach(document -> found.add(new Current(document, true)));
          if (!found.isEmpty()) {
            pages.accept(found);
          }
        });
  }

  private void currentArticles(Query matching, Consumer<List<AnnotatedArticle>> pages) {
    current(
        matching,
        found -> pages.accept(found.stream().map(one -> documents.read(one.document())).toList()));
  }

  private void scan(
      Query matching,
      @Nullable String after,
      Function<SourceConfig.Builder, ObjectBuilder<SourceConfig>> source,
      Consumer<List<Hit<JsonNode>>> pages) {
    new PagedScan(connection, List.of(indices.articles(), indices.withdrawn()))
        .run(
            page ->
                page.query(matching)
                    .size(AT_ONCE)
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                    .source(source),
            after == null ? List.of() : List.of(FieldValue.of(after)),
            pages);
  }

  @Override
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.of(List.of(id)).get(id));
  }

  @Override
  public Set<String> outdated(Collection<String> ids) {
    Set<String> outdated = new HashSet<>();
    entities
        .of(ids)
        .forEach(
            (id, stored) ->
                directory
                    .find(id)
                    .filter(known -> known.id().equals(id) && !known.equals(stored))
                    .ifPresent(known -> outdated.add(id)));
    return outdated;
  }

  @Override
  public Map<String, String> descriptions(Collection<String> ids) {
    Map<String, String> descriptions = new HashMap<>();
    new DocumentsById(connection, indices.entities())
        .read(ids, "id", "record.description")
        .forEach(
            (id, document) ->
                descriptions.put(id, document.path("record").path("description").asText("")));
    return descriptions;
  }

  @Override
  public void removeNames(Map<String, Set<String>> names) {
    writer.removeNames(names);
  }

  @Override
  public void leadOn(Map<String, String> ids) {
    redirects.write(ids);
  }
}
