package org.dateline.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: an article a line. Fields go by the names that exports commonly give them; a line
 * that is no article is named and the rest goes on.
 */
public final class JsonLinesReader implements ArticleReader {
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> TEXT = List.of("text", "body", "content", "articleBody");
  private static final List<String> DATE =
      List.of("published", "date", "datePublished", "published_at", "publishedAt", "pubDate");
  private static final List<String> SOURCE =
      List.of("source", "publication", "outlet", "publisher", "newspaper");
  private static final List<String> URL = List.of("url", "link");
  private static final List<String> AUTHOR = List.of("author", "byline", "authors", "creator");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");

  private static final Pattern OBJECT = Pattern.compile("^\\s*\\{\\s*(?:\"|\\})");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public boolean reads(FileHead head) {
    return OBJECT.matcher(head.text()).find();
  }

  @Override
  public void read(Input in, Consumer<Reading> to) throws IOException {
    try (InputStream bytes = in.open()) {
      read(in, new BoundedLines(bytes, ReadingLimits.LINE_BYTES), to);
    }
  }

  private void read(Input in, BoundedLines lines, Consumer<Reading> to) throws IOException {
    int number = 0;
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      String where = in.where() + ":" + number;
      if (line.cut()) {
        to.accept(new Reading.Failure(where, tooLongLine()));
      } else if (line.text() == null) {
        to.accept(
            new Reading.Failure(where, "Not JSON: the line holds binary data. It was left out."));
      } else if (!line.text().isBlank()) {
        to.accept(read(where, in, line.text()));
      }
    }
  }

  private Reading read(String where, Input in, String line) {
    JsonNode row;
    try {
      row = json.readTree(line);
    } catch (JsonProcessingException e) {
      return new Reading.Failure(where, "Not JSON: " + firstLine(e) + ". The line was left out.");
    }
    if (!row.isObject()) {
      return new Reading.Failure(
          where, "Not an article: a line holds one JSON object. It was left out.");
    }
    String text = string(row, TEXT);
    if (text == null) {
      return new Reading.Failure(
          where,
          "No text: the fields looked for are " + String.join(", ", TEXT) + ". It was left out.");
    }
    Draft draft =
        new Draft()
            .id(string(row, List.of("id")))
            .title(string(row, TITLE))
            .text(text.replace("\r\n", "\n"))
            .published(published(row))
            .source(string(row, SOURCE))
            .url(string(row, URL))
            .author(string(row, AUTHOR))
            .language(string(row, LANGUAGE));
    String dateline = string(row, List.of("dateline"));
    return draft.datelineLine(dateline).finish(where, in);
  }

  private static Optional<PartialDate> published(JsonNode row) {
    for (String field : DATE) {
      Optional<PartialDate> date = WrittenDate.ofJson(row.path(field));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static @Nullable String string(JsonNode row, List<String> fields) {
    for (String field : fields) {
      String value = plain(row.path(field));
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  // Publishers and authors also come as objects with a name, and as lists of either.
  private static String plain(JsonNode value) {
    if (value.isObject()) {
      return value.path("name").asText("");
    }
    if (value.isArray()) {
      StringBuilder all = new StringBuilder();
      for (JsonNode element : value) {
        all.append(all.isEmpty() ? "" : ", ").append(plain(element));
      }
      return all.toString();
    }
    return value.isNull() ? "" : value.asText("");
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
  }

  private static String tooLongLine() {
    return String.format(
        "Too long: a line can have %,d bytes. It was left out.", ReadingLimits.LINE_BYTES);
  }
}
