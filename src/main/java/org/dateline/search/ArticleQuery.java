package org.dateline.search;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search for articles.
 *
 * @param words parsed; of nothing typed they find everything
 * @param selections by facet; a facet that is not there is not filtered
 * @param quoted what a quotation of the article must be about, or be of kind: ABOUT, KIND. Then
 *     only such quotations count, for the facet speaker too
 * @param options what facets and timeline count
 * @param size hits wanted, 1 to 200
 * @param after cursor of the previous page, null for the first
 */
public record ArticleQuery(
    ParsedWords words,
    Map<Facet, Selection> selections,
    Map<QuoteFacet, Selection> quoted,
    DayRange published,
    DayRange mentioned,
    SearchOptions options,
    ArticleSort sort,
    int size,
    @Nullable String after)
    implements SearchQuery {
  public ArticleQuery {
    selections = Map.copyOf(selections);
    quoted = Map.copyOf(quoted);
    if (size < 1 || size > 200) {
      throw new IllegalArgumentException("size is " + size + ". It can be 1 to 200.");
    }
  }

  public Selection selection(Facet facet) {
    return selections.getOrDefault(facet, Selection.NONE);
  }

  public Selection quoted(QuoteFacet facet) {
    return quoted.getOrDefault(facet, Selection.NONE);
  }

  /** This search with another selection in a facet. */
  public ArticleQuery with(Facet facet, Selection selection) {
    Map<Facet, Selection> others = new EnumMap<>(Facet.class);
    others.putAll(selections);
    others.put(facet, selection);
    return new ArticleQuery(
        words, others, quoted, published, mentioned, options, sort, size, after);
  }

  /** This search for its newest articles, up to a number. */
  public ArticleQuery newest(int hits) {
    return new ArticleQuery(
        words, selections, quoted, published, mentioned, options, ArticleSort.NEWEST, hits, null);
  }

  /** Order of hits. */
  public enum ArticleSort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }
}
