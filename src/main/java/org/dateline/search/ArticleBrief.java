package org.dateline.search;

import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of an article, as lists show it.
 *
 * @param dateline place the report was filed from, null when not known
 */
public record ArticleBrief(
    String id,
    String title,
    @Nullable PartialDate published,
    @Nullable String source,
    @Nullable String url,
    @Nullable String dateline) {

  public static ArticleBrief of(Article article) {
    return new ArticleBrief(
        article.id(),
        article.title(),
        article.published(),
        article.source(),
        article.url(),
        article.dateline());
  }
}
