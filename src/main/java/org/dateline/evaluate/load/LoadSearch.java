package org.dateline.evaluate.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A search of the benchmark.
 *
 * @param facet that {@code id} is chosen in, null for none
 */
public record LoadSearch(String words, @Nullable Facet facet, @Nullable String id) {
  private static final int HITS = 20;

  /** The path of the server's call. */
  public String path() {
    String filter = facet == null ? "" : "&" + facet.parameter() + "=" + escaped(id);
    return "/api/search?size=" + HITS + "&q=" + escaped(words) + filter;
  }

  public ArticleQuery query() {
    Map<Facet, Selection> selections =
        facet == null ? Map.of() : Map.of(facet, new Selection(List.of(id), List.of(), List.of()));
    ArticleSort sort = words.isBlank() ? ArticleSort.NEWEST : ArticleSort.RELEVANCE;
    return new ArticleQuery(
        ParsedWords.of(words),
        selections,
        Map.of(),
        DayRange.ALWAYS,
        DayRange.ALWAYS,
        SearchOptions.USUAL,
        sort,
        HITS,
        null);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
