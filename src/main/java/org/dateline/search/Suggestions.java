package org.dateline.search;

import java.util.List;
import org.dateline.article.PartialDate;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may mean who has typed a few letters.
 *
 * @param names entities, most articles first
 * @param titles articles whose title has the words
 */
public record Suggestions(List<EntitySearch.FoundEntity> names, List<Title> titles) {
  public Suggestions {
    names = List.copyOf(names);
    titles = List.copyOf(titles);
  }

  /** A title; highlights are offsets into it. */
  public record Title(
      String id,
      String title,
      List<Span> highlights,
      @Nullable String source,
      @Nullable PartialDate published) {
    public Title {
      highlights = List.copyOf(highlights);
    }
  }
}
