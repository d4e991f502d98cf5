package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.archive.elastic.hit.MarkedWords;
import org.dateline.archive.elastic.hit.NearCopies;
import org.dateline.archive.elastic.hit.RelatedArticles;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Copies;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Overview;
import org.dateline.search.ParsedWords;
import org.dateline.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** The archive as a whole, out of Elasticsearch. */
final class ElasticOverview implements Overview {
  private static final List<String> BRIEF = List.of("brief");

  private final Connection connection;
  private final Indices indices;
  private final VisibleState state;
  private final ArticleStore articles;
  private final ElasticEntitySearch entities;
  private final MarkedWords marked;

  ElasticOverview(
      Connection connection,
      Indices indices,
      VisibleState state,
      ArticleStore articles,
      ElasticEntitySearch entities,
      Function<String, ParsedWords> typed) {
    this.connection = connection;
    this.indices = indices;
    this.state = state;
    this.articles = articles;
    this.entities = entities;
    this.marked = new MarkedWords(connection, indices.articles(), typed);
  }

  @Override
  public String state() {
    return state.current();
  }

  @Override
  public Totals totals() {
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(indices.articles())
                    .size(0)
                    .trackTotalHits(t -> t.enabled(true))
                    .aggregations("names", distinct("entities"))
                    .aggregations("sources", distinct("source"))
                    .aggregations(
                        "first", Aggregation.of(a -> a.min(m -> m.field("published_day"))))
                    .aggregations(
                        "last", Aggregation.of(a -> a.max(m -> m.field("published_day")))));
    SearchResponse<JsonNode> response = connection.search(request);
    Map<String, Aggregate> answers = response.aggregations();
    long quotes = connection.call(client -> client.count(c -> c.index(indices.quotes()))).count();
    return new Totals(
        response.hits().total().value(),
        quotes,
        answers.get("names").cardinality().value(),
        answers.get("sources").cardinality().value(),
        day(answers.get("first").min().value()),
        day(answers.get("last").max().value()));
  }

  private static Aggregation distinct(String field) {
    return Aggregation.of(a -> a.cardinality(c -> c.field(field).precisionThreshold(40_000)));
  }

  static @Nullable LocalDate day(@Nullable Double millis) {
    // Elasticsearch answers infinity when no article has a day.
    return millis == null || millis.isInfinite() || millis.isNaN()
        ? null
        : Instant.ofEpochMilli(millis.longValue()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  @Override
  public Suggestions suggest(String typed, int size) {
    List<String> words = Folding.words(typed);
    if (words.isEmpty()) {
      return new Suggestions(List.of(), List.of());
    }
    List<FoundEntity> names = entities.find(typed, null, 0, size).entities();
    SearchRequest request = titles(words, size);
    List<Suggestions.Title> titles =
        connection.search(request).hits().hits().stream().map(hit -> title(hit, words)).toList();
    return new Suggestions(names, titles);
  }

  private static Suggestions.Title title(Hit<JsonNode> hit, List<String> words) {
    ArticleBrief brief = ArticleDocument.brief(hit.source());
    return new Suggestions.Title(brief, Folding.beginnings(brief.title(), words));
  }

  /** Titles with all these words, of which the last may be unfinished; newest first. */
  private SearchRequest titles(List<String> words, int size) {
    List<Query> filters = new ArrayList<>();
    for (String word : words.subList(0, words.size() - 1)) {
      filters.add(Query.of(q -> q.term(t -> t.field("title.exact").value(word))));
    }
    String last = words.get(words.size() - 1);
    filters.add(Query.of(q -> q.prefix(p -> p.field("title.exact").value(last))));
    return SearchRequest.of(
        s ->
            s.index(indices.articles())
                .query(Queries.filter(filters))
                .sort(newest())
                .size(size)
                .trackTotalHits(t -> t.enabled(false))
                .source(f -> f.filter(i -> i.includes(BRIEF))));
  }

  private static SortOptions newest() {
    return SortOptions.of(
        o -> o.field(f -> f.field("published_from").order(SortOrder.Desc).missing("_last")));
  }

  @Override
  public List<FoundEntity> unusual(ArticleQuery query, int size) {
    return entities.unusual(query, size);
  }

  @Override
  public List<ArticleBrief> related(String article, int size) {
    return articles
        .find(article)
        .map(found -> new RelatedArticles(connection, indices.articles()).to(found, size))
        .orElse(List.of());
  }

  @Override
  public Map<String, Copies> copies(List<String> ids) {
    return new NearCopies(connection, indices.articles()).of(ids);
  }

  @Override
  public List<WordMark> mark(String article, String words) {
    return marked.in(article, words);
  }
}
