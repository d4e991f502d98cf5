package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** The archive as a whole, and ways into it. */
public interface Overview {
  /**
   * Names the state that searches see. Equal searches have equal answers while it stays the same;
   * it changes with what is added, changed or removed, by whatever process.
   */
  String state();

  Totals totals();

  /** Names that begin like what was typed, then titles. */
  Suggestions suggest(String typed, int size);

  /**
   * People, organizations and places that the articles found name more often than the archive does
   * elsewhere, most unusual first.
   */
  List<EntitySearch.FoundEntity> unusual(ArticleQuery query, int size);

  /** Articles that share the article's rarer names, near in time; closest first. */
  List<ArticleBrief> related(String article, int size);

  /** Other articles with nearly the same text, of each of these that has any; by id. */
  Map<String, Copies> copies(List<String> articles);

  /** The searched words in an article, in order; nothing when it is not stored. */
  List<WordMark> mark(String article, String words);

  /**
   * Totals of the archive.
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

  /** A searched word in an article. */
  record WordMark(Part part, Span span) {}
}
