package org.dateline.ingest;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult.EarlierAnnotations;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are looked up, annotated and stored together.
 *
 * @param number of the batch in the order of reading, from 0
 */
record Batch(long number, List<Located> articles) {
  Batch {
    articles = List.copyOf(articles);
  }

  /**
   * An article and the input it comes from.
   *
   * @param earlier what a language pass found in it before, null when none was over it
   * @param beginning id of the beginning of it that the archive holds, null for none
   */
  record Located(
      String where,
      Article article,
      @Nullable EarlierAnnotations earlier,
      @Nullable String beginning) {
    Located with(Article other) {
      return new Located(where, other, earlier, beginning);
    }
  }
}
