package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.search.Words;
import org.dateline.search.WordsParser;
import org.jspecify.annotations.Nullable;

/** Other words, when those typed find nothing: words of the archive that are spelt like them. */
public final class DidYouMean {
  private static final String NAME = "spelling";

  private final Connection connection;
  private final String index;

  public DidYouMean(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
  }

  /**
   * @param matching the query that other words make, under the same filters
   * @return null when there are no words that find anything
   */
  public @Nullable String better(String typed, Function<Words, Query> matching) {
    String other = respelt(typed);
    if (other.equals(typed)) {
      return null;
    }
    Query query = matching.apply(WordsParser.read(other).words());
    long found = connection.call(client -> client.count(c -> c.index(index).query(query))).count();
    return found > 0 ? other : null;
  }

  private String respelt(String typed) {
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .size(0)
                    .suggest(
                        g ->
                            g.text(typed)
                                .suggesters(
                                    NAME,
                                    f ->
                                        f.term(
                                            t ->
                                                t.field("text.exact")
                                                    .size(1)
                                                    .suggestMode(SuggestMode.Missing)))));
    List<Suggestion<JsonNode>> words =
        connection
            .call(client -> client.search(request, JsonNode.class))
            .suggest()
            .getOrDefault(NAME, List.of());
    StringBuilder other = new StringBuilder(typed);
    // From the end, so that offsets before it stay true.
    for (int i = words.size() - 1; i >= 0; i--) {
      TermSuggest word = words.get(i).term();
      if (!word.options().isEmpty()) {
        other.replace(word.offset(), word.offset() + word.length(), word.options().get(0).text());
      }
    }
    return other.toString();
  }
}
