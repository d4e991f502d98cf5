package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Shingles;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.search.ArticleBrief;
import org.dateline.search.Copies;

/**
 * The copies of articles. Candidates share a value of the field {@code likeness}, which holds
 * MinHash bands; the texts decide, so nothing depends on the order in which articles came in, and
 * replacing an article leaves nothing out of date.
 */
public final class CopiesOfArticles {
  static final int MOST_CANDIDATES = 100;

  private final Connection connection;
  private final String index;

  public CopiesOfArticles(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
  }

  /** The copies of each article that has any, oldest first. */
  public Map<String, Copies> of(List<String> ids) {
    List<JsonNode> articles =
        new DocumentsById(connection, index)
            .read(ids, "id", "text", "likeness").values().stream()
                .filter(article -> !article.path("likeness").isEmpty())
                .toList();
    Map<String, Copies> copies = new LinkedHashMap<>();
    if (articles.isEmpty()) {
      return copies;
    }
    List<RequestItem> requests = articles.stream().map(this::request).toList();
    List<MultiSearchResponseItem<JsonNode>> answers = answers(requests);
    for (int i = 0; i < articles.size(); i++) {
      Copies found = copies(articles.get(i), answers.get(i).result().hits().hits());
      if (!found.articles().isEmpty()) {
        copies.put(articles.get(i).path("id").asText(), found);
      }
    }
    return copies;
  }

  /**
   * Articles that share a value of {@code likeness} with each of these, with their texts and
   * stories, oldest first.
   *
   * @param bands by the articles' ids
   * @param most for each
   */
  Map<String, List<JsonNode>> candidates(Map<String, List<String>> bands, int most) {
    List<Map.Entry<String, List<String>>> asked =
        bands.entrySet().stream().filter(one -> !one.getValue().isEmpty()).toList();
    Map<String, List<JsonNode>> candidates = new LinkedHashMap<>();
    if (asked.isEmpty()) {
      return candidates;
    }
    List<RequestItem> requests =
        asked.stream()
            .map(
                one ->
                    request(
                        one.getKey(),
                        one.getValue(),
                        List.of("id", "text", ArticleDocument.STORY),
                        most))
            .toList();
    List<MultiSearchResponseItem<JsonNode>> answers = answers(requests);
    for (int i = 0; i < asked.size(); i++) {
      candidates.put(
          asked.get(i).getKey(),
          answers.get(i).result().hits().hits().stream().map(Hit::source).toList());
    }
    return candidates;
  }

  private List<MultiSearchResponseItem<JsonNode>> answers(List<RequestItem> requests) {
    MsearchRequest request = MsearchRequest.of(m -> m.searches(requests));
    List<MultiSearchResponseItem<JsonNode>> answers =
        connection.read(client -> client.msearch(request, JsonNode.class)).responses();
    answers.stream()
        .filter(MultiSearchResponseItem::isFailure)
        .findFirst()
        .ifPresent(
            failed -> {
              throw new ArchiveException(
                  "Copies of articles cannot be searched for: " + failed.failure().error());
            });
    return answers;
  }

  private static Copies copies(JsonNode article, List<Hit<JsonNode>> candidates) {
    Shingles own = Shingles.of(article.path("text").asText());
    List<ArticleBrief> copies = new ArrayList<>();
    for (Hit<JsonNode> candidate : candidates) {
      if (own.isCopy(Shingles.of(candidate.source().path("text").asText()))) {
        copies.add(ArticleDocument.brief(candidate.source()));
      }
    }
    return new Copies(copies, candidates.size() == MOST_CANDIDATES);
  }

  private RequestItem request(JsonNode article) {
    List<String> bands = new ArrayList<>();
    article.path("likeness").forEach(band -> bands.add(band.asText()));
    return request(article.path("id").asText(), bands, List.of("brief", "text"), MOST_CANDIDATES);
  }

  private RequestItem request(String id, List<String> bands, List<String> fields, int most) {
    Query others =
        Query.of(
            q ->
                q.bool(
                    b ->
                        b.filter(Queries.anyOf("likeness", bands))
                            .mustNot(Queries.anyOf("id", List.of(id)))));
    return RequestItem.of(
        r ->
            r.header(h -> h.index(index))
                .body(
                    s ->
                        s.query(others)
                            .size(most)
                            .sort(Queries.byDay(SortOrder.Asc))
                            .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                            .trackTotalHits(t -> t.enabled(false))
                            .source(f -> f.filter(i -> i.includes(fields)))));
  }
}
