package org.dateline.language;

import java.time.LocalDate;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds names, quotations with their speakers, and dates. Safe for use by several threads. */
public interface Annotator {
  /**
   * Finds mentions, quotations and dates in an article.
   *
   * @param title may be empty
   * @param anchor the day that "yesterday" is counted from, null when not known
   */
  Annotations annotate(String title, String text, @Nullable LocalDate anchor);

  /** The annotations of an article, whose source may say in which language it is. */
  default Annotations annotate(Article article) {
    return annotate(article.title(), article.text(), anchor(article));
  }

  /** The day of publication, null when not known. */
  static @Nullable LocalDate anchor(Article article) {
    PartialDate published = article.published();
    return published == null ? null : published.day();
  }
}
