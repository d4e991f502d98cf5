package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.document.QuoteRecord;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundQuote;

/** Other articles that carry the same quotation, word for word. */
public final class SameQuotes {
  private static final int MOST_COPIES = 1_000;

  private final Connection connection;
  private final String index;

  public SameQuotes(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
  }

  /** Articles by quotation, oldest first. */
  public Map<String, List<ArticleBrief>> find(List<Hit<JsonNode>> quotes) {
    Map<String, List<ArticleBrief>> copies = new HashMap<>();
    List<String> keys =
        quotes.stream()
            .map(hit -> hit.source().path("same").asText())
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList();
    if (keys.isEmpty()) {
      return copies;
    }
    Map<String, Map<String, ArticleBrief>> articles = articles(keys);
    for (Hit<JsonNode> hit : quotes) {
      String own = hit.source().path("record").path("article").path("id").asText();
      List<ArticleBrief> others =
          new ArrayList<>(
              articles.getOrDefault(hit.source().path("same").asText(), Map.of()).values());
      others.removeIf(article -> article.id().equals(own));
      copies.put(hit.source().path("id").asText(), others);
    }
    return copies;
  }

  private Map<String, Map<String, ArticleBrief>> articles(List<String> keys) {
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .size(MOST_COPIES)
                    .query(Queries.filter(List.of(Queries.anyOf("same", keys))))
                    .sort(Queries.byDay(SortOrder.Asc))
                    .sort(Queries.by("article", SortOrder.Asc))
                    .sort(Queries.by("start", SortOrder.Asc))
                    .trackTotalHits(t -> t.enabled(false))
                    .source(f -> f.filter(i -> i.includes("same", "record"))));
    Map<String, Map<String, ArticleBrief>> articles = new HashMap<>();
    for (Hit<JsonNode> hit : connection.search(request).hits().hits()) {
      FoundQuote quote = QuoteRecord.read(connection.mapper(), hit.source());
      articles
          .computeIfAbsent(hit.source().path("same").asText(), key -> new LinkedHashMap<>())
          .putIfAbsent(quote.article().id(), quote.article());
    }
    return articles;
  }
}
