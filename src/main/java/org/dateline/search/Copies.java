package org.dateline.search;

import java.util.List;

/**
 * The copies of an article: other articles with nearly the same text.
 *
 * @param articles oldest first
 * @param more whether there may be more than these
 */
public record Copies(List<ArticleBrief> articles, boolean more) {
  public static final Copies NONE = new Copies(List.of(), false);

  public Copies {
    articles = List.copyOf(articles);
  }
}
