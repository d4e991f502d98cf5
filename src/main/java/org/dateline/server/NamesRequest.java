package org.dateline.server;

import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.search.ArticleQuery;
import org.dateline.search.EntitySearch.EntityResults;
import org.dateline.search.FacetOrder;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page of names. Its cursor is how many names came before: names stand in no order
 * that new articles leave alone, so nothing better would hold.
 *
 * @param articles those whose names are asked for
 * @param typed the beginning of a name
 */
record NamesRequest(
    ArticleQuery articles,
    String typed,
    @Nullable EntityType type,
    FacetOrder order,
    int offset,
    int size) {
  private static final int FARTHEST = 100_000_000;

  private static final Set<String> OF_ARTICLES =
      ArticleParameters.and(ArticleParameters.FILTERS_AND_PAGE, "type");
  private static final Set<String> BY_NAME = Set.of("q", "type", "size", "after");

  /** The names of the articles found. */
  static NamesRequest ofArticles(@Nullable String queryString) {
    Parameters given = new Parameters(queryString, OF_ARTICLES);
    FacetOrder order = given.choice("sort", FacetOrder.COUNT);
    return read(given, ArticleParameters.unsorted(given), order);
  }

  /** Entities by name, whatever articles name them. */
  static NamesRequest byName(@Nullable String queryString) {
    Parameters given = new Parameters(queryString, BY_NAME);
    return read(given, ArticleParameters.unsorted(given), FacetOrder.COUNT);
  }

  private static NamesRequest read(Parameters given, ArticleQuery articles, FacetOrder order) {
    return new NamesRequest(
        articles,
        articles.words().typed(),
        given.choice("type", EntityType.class),
        order,
        given.number("after", 0, FARTHEST, 0),
        given.number("size", 1, ArticleParameters.MOST_HITS, ArticleParameters.USUAL_HITS));
  }

  /** Cursor of the page after {@code page}, null when that was the last. */
  @Nullable String next(EntityResults page) {
    int end = offset + page.entities().size();
    boolean more = !page.entities().isEmpty() && end < page.total() && end <= FARTHEST;
    return more ? String.valueOf(end) : null;
  }
}
