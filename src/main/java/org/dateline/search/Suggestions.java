package org.dateline.search;

import java.util.List;
import org.dateline.article.Span;

/**
 * Suggestions to a reader who has typed a few letters.
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
  public record Title(ArticleBrief article, List<Span> highlights) {
    public Title {
      highlights = List.copyOf(highlights);
    }
  }
}
