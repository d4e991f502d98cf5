package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.search.ParsedWords;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * Suggests other spellings when the words typed find nothing: words of the archive that are spelt
 * nearly the same. Since a word of another language also resembles some word here, at most one
 * letter in five may differ, and a short word must find more than one article.
 */
public final class DidYouMean {
  private static final String NAME = "spelling";

  private static final int MOST = 10;

  /**
   * The least likeness to a word in the index, up to 1; a letter of five leaves 0.8, which a
   * computer may hold to be less.
   */
  private static final float LEAST_LIKENESS = 0.79f;

  /** The length from which on a likeness is no chance. */
  private static final int LONG = 7;

  private final Connection connection;
  private final String index;
  private final UnaryOperator<ParsedWords> names;

  public DidYouMean(Connection connection, String index, UnaryOperator<ParsedWords> names) {
    this.connection = connection;
    this.index = index;
    this.names = names;
  }

  /**
   * The typed words in a spelling that finds more.
   *
   * @param matching the query that other words make, under the same filters
   * @return null when there are no words close by that find anything
   */
  public @Nullable String better(String typed, Function<Words, Query> matching) {
    List<Respelt> words = respelt(typed);
    if (words.isEmpty()) {
      return null;
    }
    String other = replaced(typed, words);
    Query query = matching.apply(names.apply(ParsedWords.of(other)).words());
    long found = connection.read(client -> client.count(c -> c.index(index).query(query))).count();
    boolean chance = words.stream().anyMatch(word -> word.length() < LONG);
    return found > (chance ? 1 : 0) ? other : null;
  }

  /** Words that the archive lacks, each with the most frequent one that is close. */
  private List<Respelt> respelt(String typed) {
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
                                                    .size(MOST)
                                                    .sort(SuggestSort.Frequency)
                                                    .suggestMode(SuggestMode.Missing)))));
    return connection.search(request).suggest().getOrDefault(NAME, List.of()).stream()
        .flatMap(word -> close(word.term()).stream())
        .toList();
  }

  private static Optional<Respelt> close(TermSuggest word) {
    return word.options().stream()
        .filter(option -> option.score() >= LEAST_LIKENESS)
        .findFirst()
        .map(option -> new Respelt(word.offset(), word.length(), option.text()));
  }

  private static String replaced(String typed, List<Respelt> words) {
    StringBuilder other = new StringBuilder(typed);
    // From the end, so that offsets before it stay true.
    for (int i = words.size() - 1; i >= 0; i--) {
      Respelt word = words.get(i);
      other.replace(word.start(), word.start() + word.length(), word.as());
    }
    return other.toString();
  }

  /**
   * A word that was typed and another in its place.
   *
   * @param start in what was typed
   */
  private record Respelt(int start, int length, String as) {}
}
