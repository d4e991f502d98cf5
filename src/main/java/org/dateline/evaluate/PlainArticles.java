package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.archive.ArticleStore;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;

/** Articles out of rows {"id", "text", "title"?, "date"?}. */
final class PlainArticles {
  /** Published sets also hold dates in forms that are ambiguous; these count as unknown. */
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private static final int BATCH = 250;

  private PlainArticles() {}

  static AnnotatedArticle of(JsonNode row) {
    Annotations none = new Annotations(List.of(), List.of(), List.of(), "en", "none");
    return new AnnotatedArticle(article(row), none, List.of(), "none");
  }

  /** Stores rows in batches, and makes them visible. */
  static void store(ArticleStore store, List<JsonNode> rows) {
    for (int i = 0; i < rows.size(); i += BATCH) {
      store.put(
          rows.subList(i, Math.min(rows.size(), i + BATCH)).stream()
              .map(PlainArticles::of)
              .toList());
    }
    store.refresh();
  }

  static Article article(JsonNode row) {
    String date = row.path("date").textValue();
    return Article.of(
        row.path("id").asText(),
        row.path("title").asText(""),
        row.path("text").asText(),
        date == null || !ISO_DATE.matcher(date).matches() ? null : new PartialDate(date));
  }
}
