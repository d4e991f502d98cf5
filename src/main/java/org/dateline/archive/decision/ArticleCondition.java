package org.dateline.archive.decision;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition on articles; of its parts all that are given must hold.
 *
 * @param source the article is from
 * @param from day on which it appeared, or later
 * @param until day on which it appeared, or earlier
 * @param beside an entity that it also names
 */
public record ArticleCondition(
    @Nullable String source,
    @Nullable String from,
    @Nullable String until,
    @Nullable EntityRef beside) {

  /**
   * True if it holds for an article. It does not where the article's day is not known, or its month
   * or year alone, unless all days that it may be are in the range.
   *
   * @param named ids of the entities that the article names, merges followed
   */
  boolean holdsFor(Article article, Set<String> named, Merges merges) {
    return (source == null || source.equals(article.source()))
        && isInRange(article.published())
        && (beside == null || named.contains(merges.follow(beside.id())));
  }

  private boolean isInRange(@Nullable PartialDate published) {
    if (from == null && until == null) {
      return true;
    }
    return published != null
        && (from == null || !published.from().isBefore(LocalDate.parse(from)))
        && (until == null || !published.until().isAfter(LocalDate.parse(until).plusDays(1)));
  }
}
