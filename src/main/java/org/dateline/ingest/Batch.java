package org.dateline.ingest;

import java.util.List;
import org.dateline.article.Article;

/**
 * Articles that are looked up, annotated and stored together.
 *
 * @param number of the batch in the order of reading, from 0
 */
record Batch(long number, List<Located> articles) {
  Batch {
    articles = List.copyOf(articles);
  }

  /** An article and the input it comes from. */
  record Located(String where, Article article) {}
}
