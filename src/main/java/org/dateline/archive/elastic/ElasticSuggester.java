package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.search.ArticleBrief;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Suggester;
import org.dateline.search.Suggestions;

/** Suggests names and titles out of Elasticsearch. */
final class ElasticSuggester implements Suggester {
  private static final List<String> BRIEF = List.of("brief");

  private final Connection connection;
  private final Indices indices;
  private final ElasticEntitySearch entities;

  ElasticSuggester(Connection connection, Indices indices, ElasticEntitySearch entities) {
    this.connection = connection;
    this.indices = indices;
    this.entities = entities;
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
                .sort(Queries.byDay(SortOrder.Desc))
                .sort(Queries.by("id", SortOrder.Asc))
                .size(size)
                .trackTotalHits(t -> t.enabled(false))
                .source(f -> f.filter(i -> i.includes(BRIEF))));
  }
}
