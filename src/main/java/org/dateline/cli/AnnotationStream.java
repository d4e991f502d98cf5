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
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.dateline.archive.AnnotationRow;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Missed;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.reading.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of text in, annotation rows out. Several rows are worked on at a time; they come out in the
 * order they came in, each as soon as it and those before it are ready.
 */
final class AnnotationStream {
  private static final int ROWS_IN_WORK_PER_THREAD = 4;

  /** As for an article that is read from a file: about a minute's work. */
  private static final int LONGEST_TEXT = 1_500_000;

  private final Supplier<Annotator> annotator;
  private final Supplier<Linker> linker;
  private final PrintStream errors;
  private final int threads;
  private final boolean reported;
  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final BlockingQueue<Row> rows;
  private int annotated;
  private int failed;

  /**
   * @param errors told each line that failed, with the reason
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
    this.rows = new ArrayBlockingQueue<>(threads * ROWS_IN_WORK_PER_THREAD);
  }

  Count run(InputStream in, PrintStream out) throws IOException, InterruptedException {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Future<?> reading = reader.submit(() -> read(in, workers));
      for (Row row = rows.take(); !row.isEnd(); row = rows.take()) {
        write(row, out);
      }
      reading.get();
      return new Count(annotated, failed);
    } catch (ExecutionException e) {
      throw new IOException("standard input cannot be read: " + e.getCause(), e);
    } finally {
      reader.shutdownNow();
      workers.shutdownNow();
    }
  }

  private Void read(InputStream in, ExecutorService workers)
      throws IOException, InterruptedException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          int place = number;
          String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
          rows.put(new Row(number, workers.submit(() -> annotate(place, row))));
        }
      }
      return null;
    } finally {
      rows.put(Row.END);
    }
  }

  private void write(Row row, PrintStream out) throws IOException, InterruptedException {
    try {
      out.println(row.work().get());
      annotated++;
    } catch (ExecutionException e) {
      failed++;
      errors.println("line " + row.number() + ": " + reason(e.getCause()));
    }
    if (out.checkError()) { // which also flushes
      throw new IOException("standard output was closed");
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof BadRow) {
      return cause.getMessage();
    }
    return "It could not be annotated: " + cause + ". It was left out.";
  }

  private String annotate(int number, String line) throws BadRow, JsonProcessingException {
    AnnotatedArticle found =
        new ArticleAnnotator(annotator.get(), linker.get()).annotate(article(line));
    for (Missed missed : found.annotations().missed()) {
      errors.printf(
          "line %d: annotated without %s, because this step failed: %s.%n",
          number, missed.step(), missed.reason());
    }
    return json.writeValueAsString(AnnotationRow.ofText(wanted(found)));
  }

  private AnnotatedArticle wanted(AnnotatedArticle article) {
    Annotations found = article.annotations();
    Annotations wanted =
        new Annotations(
            found.mentions(),
            found.quotes().stream()
                .filter(quote -> reported || quote.kind() != Quote.Kind.INDIRECT)
                .toList(),
            found.dates(),
            found.language(),
            found.models(),
            found.missed());
    return new AnnotatedArticle(article.article(), wanted, article.links(), article.authority());
  }

  private Article article(String line) throws BadRow {
    JsonNode row;
    try {
      row = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadRow("Not JSON: " + e.getOriginalMessage() + ". It was left out.");
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

  /** The number of rows that came out, and of those that did not. */
  record Count(int annotated, int failed) {}

  private record Row(int number, Future<String> work) {
    static final Row END = new Row(0, CompletableFuture.completedFuture(""));

    boolean isEnd() {
      return number == 0;
    }
  }

  /** A line that is no row; the message is for the user. */
  private static final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    BadRow(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
