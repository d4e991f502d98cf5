package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;

/**
 * Articles out of rows {"id", "text", "title"?, "date"?}, for measures that bring no names with
 * them.
 */
final class PlainArticles {
  private PlainArticles() {}

  static AnnotatedArticle of(JsonNode row) {
    Annotations none = new Annotations(List.of(), List.of(), List.of(), "en", "none");
    return new AnnotatedArticle(article(row), none, List.of(), "none");
  }

  static Article article(JsonNode row) {
    String date = row.path("date").textValue();
    return new Article(
        row.path("id").asText(),
        row.path("title").asText(""),
        row.path("text").asText(),
        date == null ? null : new PartialDate(date),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
