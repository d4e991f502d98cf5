package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.Hit.QuoteHit;
import org.dateline.search.Words;

/** The quotations of a page of articles that match the words or the selected speakers. */
final class QuotesOfHits {
  private static final int OF_ONE_ARTICLE = 3;
  // Not the words around a quotation, which are most of what is stored of it.
  private static final List<String> SHOWN =
      List.of(
          "record.article.id",
          "record.part",
          "record.span",
          "record.text",
          "record.kind",
          "record.speaker");

  private final Connection connection;
  private final String index;

  QuotesOfHits(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
  }

  /** Whether there can be any. */
  static boolean areAskedFor(ArticleQuery query, Words words) {
    return ArticlePlans.isRanked(words) || !speakers(query).isEmpty();
  }

  private static List<String> speakers(ArticleQuery query) {
    List<String> speakers = new ArrayList<>(query.selection(Facet.SPEAKER).anyOf());
    speakers.addAll(query.selection(Facet.SPEAKER).allOf());
    return speakers;
  }

  /** By article, in the order of the text. */
  Map<String, List<QuoteHit>> find(ArticleQuery query, Words words, List<String> articles) {
    if (articles.isEmpty() || !areAskedFor(query, words)) {
      return Map.of();
    }
    Map<String, List<QuoteHit>> found = new HashMap<>();
    SearchRequest request = request(query, words, articles);
    connection
        .call(client -> client.search(request, JsonNode.class))
        .hits()
        .hits()
        .forEach(hit -> add(found, hit.source().path("record")));
    return found;
  }

  private static void add(Map<String, List<QuoteHit>> found, JsonNode record) {
    List<QuoteHit> quotes =
        found.computeIfAbsent(record.path("article").path("id").asText(), id -> new ArrayList<>());
    boolean inText = record.path("part").asText().equals(Part.TEXT.name());
    if (quotes.size() < OF_ONE_ARTICLE && inText) {
      JsonNode span = record.path("span");
      JsonNode speaker = record.path("speaker");
      quotes.add(
          new QuoteHit(
              new Span(span.path("start").asInt(), span.path("end").asInt()),
              record.path("text").asText(),
              Quote.Kind.valueOf(record.path("kind").asText()),
              speaker.path("entity").textValue(),
              speaker.path("entity").isTextual() ? speaker.path("name").textValue() : null));
    }
  }

  private SearchRequest request(ArticleQuery query, Words words, List<String> articles) {
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.anyOf("article", articles));
    List<String> speakers = speakers(query);
    if (!speakers.isEmpty()) {
      filters.add(Queries.anyOf("speaker", speakers));
    } else {
      filters.add(WordsQuery.QUOTES.of(words));
    }
    if (!query.options().allSpeech()) {
      String indirect = Quote.Kind.INDIRECT.name().toLowerCase(Locale.ROOT);
      filters.add(Queries.not(Queries.anyOf("kind", List.of(indirect))));
    }
    return SearchRequest.of(
        s ->
            s.index(index)
                .size(articles.size() * 10)
                .query(Queries.filter(filters))
                .sort(o -> o.field(f -> f.field("article").order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field("start").order(SortOrder.Asc)))
                .trackTotalHits(t -> t.enabled(false))
                .source(f -> f.filter(i -> i.includes(SHOWN))));
  }
}
