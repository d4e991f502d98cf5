package org.dateline.testing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Searches for articles of which a test says no more than it is about. */
public final class ArticleQueries {
  private final ParsedWords words;
  private final Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
  private final Map<QuoteFacet, Selection> quoted = new EnumMap<>(QuoteFacet.class);
  private DayRange published = DayRange.ALWAYS;
  private DayRange mentioned = DayRange.ALWAYS;
  private SearchOptions options = SearchOptions.USUAL;
  private ArticleSort sort = ArticleSort.RELEVANCE;
  private int size = 20;
  private @Nullable String after;

  private ArticleQueries(ParsedWords words) {
    this.words = words;
  }

  public static ArticleQueries of(String typed) {
    return new ArticleQueries(ParsedWords.of(typed));
  }

  public static ArticleQueries everything() {
    return new ArticleQueries(ParsedWords.NONE);
  }

  public ArticleQueries with(Facet facet, String... anyOf) {
    return with(facet, new Selection(Arrays.asList(anyOf), List.of(), List.of()));
  }

  public ArticleQueries with(Facet facet, Selection selection) {
    selections.put(facet, selection);
    return this;
  }

  public ArticleQueries with(Map<Facet, Selection> others) {
    selections.putAll(others);
    return this;
  }

  public ArticleQueries quoted(QuoteFacet facet, String... anyOf) {
    quoted.put(facet, new Selection(Arrays.asList(anyOf), List.of(), List.of()));
    return this;
  }

  public ArticleQueries quoted(Map<QuoteFacet, Selection> others) {
    quoted.putAll(others);
    return this;
  }

  public ArticleQueries published(DayRange days) {
    published = days;
    return this;
  }

  public ArticleQueries mentioned(DayRange days) {
    mentioned = days;
    return this;
  }

  public ArticleQueries options(SearchOptions others) {
    options = others;
    return this;
  }

  /** The usual options, but for whether indirect speech counts. */
  public ArticleQueries allSpeech(boolean all) {
    return options(new SearchOptions(all, false, Timeline.PlacedBy.PUBLISHED));
  }

  public ArticleQueries sort(ArticleSort order) {
    sort = order;
    return this;
  }

  public ArticleQueries size(int hits) {
    size = hits;
    return this;
  }

  /**
   * Sets the cursor of the page before.
   *
   * @param cursor null for the first page
   */
  public ArticleQueries after(@Nullable String cursor) {
    after = cursor;
    return this;
  }

  public ArticleQuery build() {
    return new ArticleQuery(
        words, selections, quoted, published, mentioned, options, sort, size, after);
  }
}
