package org.dateline.archive.elastic.entity;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.query.NamesInQuery.Usage;

/**
 * Words that are names in this archive, by the share of the articles with the word in which it is
 * one.
 */
public final class NamesAmongWords {
  private static final String WORD = "word ";
  private static final String NAME = "name ";

  private final Connection connection;
  private final String index;
  private final KeptPerState<Set<String>, Map<String, Usage>> kept;

  public NamesAmongWords(Connection connection, String index, VisibleState state) {
    this.connection = connection;
    this.index = index;
    this.kept = new KeptPerState<>(state, this::read);
  }

  /**
   * The use of these words in the archive, as names and otherwise.
   *
   * @param terms without case and accents
   */
  public Map<String, Usage> of(Set<String> terms) {
    return kept.get(terms);
  }

  private Map<String, Usage> read(Set<String> terms) {
    Map<String, Aggregation> counts = new HashMap<>();
    for (String term : terms) {
      counts.put(WORD + term, count(either(term("text.exact", term), term("title.exact", term))));
      counts.put(NAME + term, count(term("name_words", term)));
    }
    SearchResponse<JsonNode> answer =
        connection.search(
            SearchRequest.of(
                s ->
                    s.index(index)
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .aggregations(counts)));
    Map<String, Usage> usages = new HashMap<>();
    for (String term : terms) {
      usages.put(term, new Usage(counted(answer, WORD + term), counted(answer, NAME + term)));
    }
    return Map.copyOf(usages);
  }

  private static Aggregation count(Query query) {
    return Aggregation.of(a -> a.filter(query));
  }

  private static Query term(String field, String term) {
    return Query.of(q -> q.term(t -> t.field(field).value(term)));
  }

  private static Query either(Query one, Query other) {
    return Query.of(q -> q.bool(b -> b.should(List.of(one, other))));
  }

  private static long counted(SearchResponse<JsonNode> answer, String name) {
    SingleBucketAggregateBase bucket = answer.aggregations().get(name).filter();
    return bucket.docCount();
  }
}
