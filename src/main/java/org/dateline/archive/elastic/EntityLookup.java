package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds entities by the beginnings of their names. */
final class EntityLookup {
  private final Connection connection;
  private final String index;

  EntityLookup(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
  }

  /**
   * Ids of the entities with names or aliases in which words begin like each of those typed.
   *
   * @param type null for any
   */
  List<String> startingWith(String typed, @Nullable EntityType type) {
    List<String> words = Folding.words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    SearchRequest request = request(words, type);
    return connection.call(client -> client.search(request, JsonNode.class)).hits().hits().stream()
        .map(hit -> hit.source().path("id").asText())
        .toList();
  }

  private SearchRequest request(List<String> words, @Nullable EntityType type) {
    List<Query> filters = new ArrayList<>();
    for (String word : words) {
      filters.add(Query.of(q -> q.prefix(p -> p.field("names").value(word))));
    }
    if (type != null) {
      filters.add(Queries.anyOf("type", List.of(type.name())));
    }
    return SearchRequest.of(
        s ->
            s.index(index)
                .query(Queries.filter(filters))
                .size(Values.MOST)
                .trackTotalHits(t -> t.enabled(false))
                .source(f -> f.filter(i -> i.includes("id"))));
  }
}
