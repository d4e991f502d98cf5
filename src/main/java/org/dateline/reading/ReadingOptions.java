package org.dateline.reading;

import java.util.List;
import java.util.Map;
import org.dateline.article.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Details of files that the user gives because the files do not.
 *
 * @param source of articles that name none
 * @param date of articles that have none
 * @param language of articles that state none, ISO 639-1
 * @param columns names of columns by what they hold: title, text, published and so on
 */
public record ReadingOptions(
    @Nullable String source,
    @Nullable Moment date,
    @Nullable String language,
    Map<String, String> columns) {
  /** The fields that a column of a table can hold. */
  public static final List<String> FIELDS =
      List.of(
          "title",
          "text",
          "published",
          "updated",
          "source",
          "byline",
          "section",
          "language",
          "url",
          "id",
          "page",
          "tags",
          "dateline",
          "copyright");

  public static final ReadingOptions NONE = new ReadingOptions(null, null, null, Map.of());

  public ReadingOptions {
    columns = Map.copyOf(columns);
  }
}
