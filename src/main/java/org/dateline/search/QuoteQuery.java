package org.dateline.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search for quotations.
 *
 * @param words to be found within the quotation; of nothing typed they find every quotation
 * @param selections by facet; a facet that is not there is not filtered. Of SPEAKER, SOURCE and
 *     KIND a quotation has one value, so {@code allOf} two of them finds nothing
 * @param naming what the article names that the quotation stands in: PERSON, ORGANIZATION, PLACE
 * @param articles ids of the articles to look in, empty for all
 * @param within the articles that quotations are asked of, null for all; the words of that search
 *     are asked of the article, and those of this one rank its quotations
 * @param options what facets and timeline count, and whether indirect quotations are among them
 * @param size quotations wanted, 0 to 200; with 0 the answer holds counts alone
 * @param after cursor of the previous page, null for the first
 */
public record QuoteQuery(
    ParsedWords words,
    Map<QuoteFacet, Selection> selections,
    Map<Facet, Selection> naming,
    List<String> articles,
    @Nullable ArticleQuery within,
    DayRange published,
    DayRange mentioned,
    SearchOptions options,
    QuoteSort sort,
    int size,
    @Nullable String after)
    implements SearchQuery {
  public QuoteQuery {
    selections = Map.copyOf(selections);
    naming = Map.copyOf(naming);
    articles = List.copyOf(articles);
    if (size < 0 || size > 200) {
      throw new IllegalArgumentException("size is " + size + ". It can be 0 to 200.");
    }
  }

  public Selection selection(QuoteFacet facet) {
    return selections.getOrDefault(facet, Selection.NONE);
  }

  /** True if the words only rank, and do not narrow: they are asked of the article. */
  public boolean ranksOnly() {
    return within != null && !within.words().isEmpty();
  }

  /** This search, in the articles of another one. */
  public QuoteQuery in(@Nullable ArticleQuery others) {
    return new QuoteQuery(
        words,
        selections,
        naming,
        articles,
        others,
        published,
        mentioned,
        options,
        sort,
        size,
        after);
  }

  /** This search for its newest quotations, up to a number. */
  public QuoteQuery newest(int hits) {
    return new QuoteQuery(
        words,
        selections,
        naming,
        articles,
        within,
        published,
        mentioned,
        options,
        QuoteSort.NEWEST,
        hits,
        null);
  }

  /** Order of quotations. */
  public enum QuoteSort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    SPEAKER
  }
}
