package org.dateline.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search for articles.
 *
 * @param words as typed; empty finds everything
 * @param selections by facet; a facet that is not there is not filtered
 * @param options what facets and timeline count
 * @param size hits wanted, 1 to 200
 * @param after cursor of the previous page, null for the first
 */
public record ArticleQuery(
    String words,
    Map<Facet, Selection> selections,
    DayRange published,
    DayRange mentioned,
    SearchOptions options,
    Sort sort,
    int size,
    @Nullable String after)
    implements SearchQuery {
  public ArticleQuery {
    selections = Map.copyOf(selections);
    if (size < 1 || size > 200) {
      throw new IllegalArgumentException("size is " + size + ". It can be 1 to 200.");
    }
  }

  /** With the usual options but for indirect speech. */
  public ArticleQuery(
      String words,
      Map<Facet, Selection> selections,
      DayRange published,
      DayRange mentioned,
      boolean allSpeech,
      Sort sort,
      int size,
      @Nullable String after) {
    this(
        words,
        selections,
        published,
        mentioned,
        new SearchOptions(allSpeech, false, Timeline.Of.PUBLISHED),
        sort,
        size,
        after);
  }

  public Selection selection(Facet facet) {
    return selections.getOrDefault(facet, Selection.NONE);
  }

  /** Order of hits. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }
}
