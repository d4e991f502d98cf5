package org.dateline.testing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteQuery.QuoteSort;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;

/** Searches for quotations of which a test says no more than it is about. */
public final class QuoteQueries {
  private final ParsedWords words;
  private final Map<QuoteFacet, Selection> selections = new EnumMap<>(QuoteFacet.class);
  private final Map<Facet, Selection> naming = new EnumMap<>(Facet.class);
  private List<String> articles = List.of();
  private QuoteSort sort = QuoteSort.NEWEST;
  private int size = 20;

  private QuoteQueries(ParsedWords words) {
    this.words = words;
  }

  public static QuoteQueries of(String typed) {
    return new QuoteQueries(ParsedWords.of(typed));
  }

  public static QuoteQueries everything() {
    return new QuoteQueries(ParsedWords.NONE);
  }

  public QuoteQueries with(QuoteFacet facet, String... anyOf) {
    return with(facet, new Selection(Arrays.asList(anyOf), List.of(), List.of()));
  }

  public QuoteQueries with(QuoteFacet facet, Selection selection) {
    selections.put(facet, selection);
    return this;
  }

  public QuoteQueries with(Map<QuoteFacet, Selection> others) {
    selections.putAll(others);
    return this;
  }

  public QuoteQueries naming(Facet facet, String... anyOf) {
    naming.put(facet, new Selection(Arrays.asList(anyOf), List.of(), List.of()));
    return this;
  }

  public QuoteQueries articles(String... ids) {
    articles = Arrays.asList(ids);
    return this;
  }

  public QuoteQueries sort(QuoteSort order) {
    sort = order;
    return this;
  }

  public QuoteQueries size(int quotations) {
    size = quotations;
    return this;
  }

  public QuoteQuery build() {
    return new QuoteQuery(
        words,
        selections,
        naming,
        articles,
        null,
        DayRange.ALWAYS,
        DayRange.ALWAYS,
        SearchOptions.ALL_SPEECH,
        sort,
        size,
        null);
  }
}
