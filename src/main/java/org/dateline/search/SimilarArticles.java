package org.dateline.search;

import java.util.List;
import java.util.Map;

/** Finds articles similar to another: on the same subject, or copies. */
public interface SimilarArticles {
  /** Articles that share the article's rarer names, near in time; closest first. */
  List<ArticleBrief> related(String article, int size);

  /** The copies of each of these articles that has any; by id. */
  Map<String, Copies> copies(List<String> articles);
}
