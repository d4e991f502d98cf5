package org.dateline.search;

import java.util.function.Consumer;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;

/**
 * Whole results, however large: of one moment of the archive, one row at a time, in memory that
 * does not grow. Size and cursor of the queries are not used.
 */
public interface Export {
  void articles(ArticleQuery query, Consumer<AnnotatedArticle> rows);

  void quotes(QuoteQuery query, Consumer<FoundQuote> rows);

  /** The entities that the articles found name, most articles first. */
  void entities(ArticleQuery query, Consumer<EntityRow> rows);

  /** An entity and how many of the articles found name it. */
  record EntityRow(Entity entity, long articles) {}
}
