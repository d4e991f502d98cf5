package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads a JSON Lines file of articles with gold. */
public final class GoldRows {
  private GoldRows() {}

  /** All rows, in order. */
  public static List<GoldRow> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldRow> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(row(json, line, file, number));
        }
      }
    }
    return rows;
  }

  private static GoldRow row(ObjectMapper json, String line, Path file, int number)
      throws IOException {
    try {
      JsonNode row = json.readTree(line);
      String text = row.path("text").asText();
      return new GoldRow(
          row.path("title").asText(""), text, day(row.path("date").asText()), judged(row), row);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
    }
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
  private static List<Span> judged(JsonNode row) {
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

    boolean isJudged(Span span) {
      return judged.stream().anyMatch(stretch -> stretch.contains(span));
    }
  }
}
