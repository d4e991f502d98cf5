package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.archive.AnnotationRow;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.FailedStep;
import org.dateline.article.PartialDate;
import org.dateline.cli.RowsInOrder.BadRow;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.reading.Damage;
import org.dateline.reading.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Annotates rows of text as they come in, and writes their annotation rows in the same order. */
final class AnnotationStream {
  /**
   * The longest text, the same as for an article that is read from a file: about a minute's work.
   */
  private static final int LONGEST_TEXT = 1_500_000;

  private final Supplier<Annotator> annotator;
  private final Supplier<Linker> linker;
  private final PrintStream errors;
  private final int threads;
  private final boolean reported;
  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Annotates rows of standard input, which keep their order.
   *
   * @param errors called with each line that failed, with the reason
   * @param reported whether speech reported without quote marks is among the quotations
   */
  AnnotationStream(
      Supplier<Annotator> annotator,
      Supplier<Linker> linker,
      PrintStream errors,
      int threads,
      boolean reported) {
    this.annotator = annotator;
    this.linker = linker;
    this.errors = errors;
    this.threads = threads;
    this.reported = reported;
  }

  RowsInOrder.RowCounts run(InputStream in, PrintStream out)
      throws IOException, InterruptedException {
    return new RowsInOrder(errors, threads).run(to -> read(in, to), out);
  }

  private void read(InputStream in, RowsInOrder.Taker to) throws IOException, InterruptedException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          int place = number;
          String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
          to.take("line " + number, () -> annotate(place, row));
        }
      }
    }
  }

  private String annotate(int number, String line) throws BadRow, JsonProcessingException {
    AnnotatedArticle found =
        new ArticleAnnotator(annotator.get(), linker.get()).annotate(article(line));
    for (FailedStep failed : found.annotations().failedSteps()) {
      errors.printf(
          "line %d: annotated without %s, because this step failed: %s.%n",
          number, failed.step(), failed.reason());
    }
    return json.writeValueAsString(AnnotationRow.ofText(found, reported));
  }

  private Article article(String line) throws BadRow {
    JsonNode row;
    try {
      row = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadRow("Not JSON: " + Damage.of(e) + ". It was left out.");
    }
    if (!row.isObject()) {
      throw new BadRow("Not a JSON object. It was left out.");
    }
    String title = row.path("title").isNull() ? "" : row.path("title").asText("");
    return Article.of(id(row), title, text(row), published(row))
        .withLanguage(row.path("language").textValue());
  }

  private static String id(JsonNode row) throws BadRow {
    JsonNode id = row.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new BadRow("The field \"id\" is missing. The line was left out.");
    }
    return id.asText();
  }

  private static String text(JsonNode row) throws BadRow {
    String text = required(row, "text");
    if (text.length() > LONGEST_TEXT) {
      throw new BadRow(
          String.format(
              Locale.ROOT,
              "Row %s: its text has %,d characters; at most %,d are allowed. Split it into chapters. The line was left out.",
              row.path("id").asText(),
              text.length(),
              LONGEST_TEXT));
    }
    return text;
  }

  private static String required(JsonNode row, String field) throws BadRow {
    JsonNode value = row.path(field);
    if (!value.isTextual()) {
      throw new BadRow(
          "The field \"%s\" is missing or is not a string. The line was left out."
              .formatted(field));
    }
    return value.textValue();
  }

  // The date is context: one that cannot be read costs the row its anchor, not its names, and is
  // said.
  private @Nullable PartialDate published(JsonNode row) {
    JsonNode value = row.path("date");
    if (value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.asText().isBlank())) {
      return null;
    }
    Optional<PartialDate> date = WrittenDate.ofJson(value);
    if (date.isEmpty()) {
      errors.println(
          "row %s: the field \"date\": “%s” is not a date. Write it as 2022-01-13. The row was annotated as if it had no date."
              .formatted(row.path("id").asText(), value.isTextual() ? value.asText() : value));
    }
    return date.orElse(null);
  }
}
