package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.query.HighlightMarks;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.archive.elastic.query.WordsQuery;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.search.ParsedWords;
import org.dateline.search.WordMark;

/** The spans of searched words in one article. */
public final class MarkedWords {
  private final Connection connection;
  private final String index;
  private final UnaryOperator<ParsedWords> names;

  public MarkedWords(Connection connection, String index, UnaryOperator<ParsedWords> names) {
    this.connection = connection;
    this.index = index;
    this.names = names;
  }

  /**
   * The searched words in an article; empty when there is no such article, or none of them in it.
   *
   * @param article its id
   */
  public List<WordMark> in(String article, ParsedWords words) {
    Query asked = WordsQuery.ARTICLES.of(names.apply(words).words());
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .query(Queries.anyOf("id", List.of(article)))
                    .size(1)
                    .source(f -> f.fetch(false))
                    .highlight(whole(asked)));
    List<WordMark> marked = new ArrayList<>();
    for (Hit<JsonNode> hit : connection.search(request).hits().hits()) {
      add(marked, Part.TITLE, hit.highlight().getOrDefault("title", List.of()));
      add(marked, Part.TEXT, hit.highlight().getOrDefault("text", List.of()));
    }
    return marked;
  }

  /**
   * Highlights the whole of title and text: an article is marked even when it lacks one of the
   * words.
   */
  private static Highlight whole(Query asked) {
    return HighlightMarks.highlighter()
        .highlightQuery(asked)
        .fields("title", HighlightMarks.whole("title"))
        .fields("text", HighlightMarks.whole("text"))
        .build();
  }

  private static void add(List<WordMark> marked, Part part, List<String> fragments) {
    for (String fragment : fragments) {
      for (Span span : HighlightMarks.parse(fragment).spans()) {
        marked.add(new WordMark(part, span));
      }
    }
  }
}
