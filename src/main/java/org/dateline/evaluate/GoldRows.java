package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads a JSON Lines file of articles with gold, plain or gzipped. */
public final class GoldRows {
  private GoldRows() {}

  /**
   * All rows, in order.
   *
   * @throws IOException when the file cannot be read, or a line is no row; names file and line
   */
  public static List<GoldRow> read(Path file) throws IOException {
    return JsonRows.read(file, GoldRows::row);
  }

  private static GoldRow row(JsonNode row) {
    return new GoldRow(
        row.path("title").asText(""),
        row.path("text").asText(),
        day(row.path("date").asText()),
        judged(row),
        row);
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      // a row without a date, or with one that cannot be read, has no anchor
      return null;
    }
  }

  /** The stretches that the gold covers: [start, end], or several such, or all of the text. */
  static List<Span> judged(JsonNode row) {
    JsonNode spans = row.path("eval_span");
    if (!spans.isArray() || spans.isEmpty()) {
      return List.of(new Span(0, row.path("text").asText().length()));
    }
    if (spans.get(0).isInt()) {
      return List.of(new Span(spans.get(0).asInt(), spans.get(1).asInt()));
    }
    List<Span> all = new ArrayList<>();
    spans.forEach(span -> all.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
    return all;
  }

  /**
   * An article with gold.
   *
   * @param judged the stretches of the text that the gold covers
   * @param json the row as it stands
   */
  public record GoldRow(
      String title, String text, @Nullable LocalDate date, List<Span> judged, JsonNode json) {
    public GoldRow {
      judged = List.copyOf(judged);
    }

    public Article article() {
      return Article.of("", title, text, date == null ? null : PartialDate.of(date));
    }

    boolean isJudged(Span span) {
      return judged.stream().anyMatch(stretch -> stretch.contains(span));
    }
  }
}
