package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The archive as a whole, and what is like or unlike the rest of it. */
public interface Overview {
  Totals totals();

  /** Names that begin like what was typed, then titles. */
  Suggestions suggest(String typed, int size);

  /**
   * Entities of a facet that the articles found name more often than the archive does elsewhere.
   */
  List<Unusual> unusual(ArticleQuery query, Facet facet, int size);

  /** Articles on the same subject, most alike first. */
  List<Suggestions.Title> related(String article, int size);

  /**
   * What the archive holds.
   *
   * @param names entities that articles name
   * @param first day of the oldest article whose day is known, null when there is none
   */
  record Totals(
      long articles,
      long quotes,
      long names,
      long sources,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  /**
   * An entity named here more than elsewhere.
   *
   * @param count articles found that name it
   * @param archive articles of the whole archive that name it
   */
  record Unusual(String id, String name, long count, long archive) {}
}
