package org.dateline.reading.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.BoundedLines;
import org.dateline.reading.Damage;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.UnreadableException;

/**
 * Reads JSON: an object a line, one object, or lists of them, each an article in one of several
 * shapes. A line that is no article is named and the rest goes on.
 */
public final class JsonReader implements ArticleReader {
  private static final Pattern START = Pattern.compile("^\\s*(?:\\{\\s*[\"}]|\\[\\s*\\{)");
  private static final List<String> LISTS =
      List.of(
          "items",
          "item",
          "articles",
          "results",
          "docs",
          "data",
          "hits",
          "rows",
          "entries",
          "stories");

  private final List<JsonShape> shapes = List.of(new WashingtonPost(), new Ninjs(), new JsonRow());
  private final ObjectMapper json = BoundedJson.mapper();

  @Override
  public boolean reads(FileHead head) {
    return START.matcher(head.text()).find();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    if (isLines(in.head().text())) {
      try (InputStream bytes = in.head().isWide() ? utf8(in) : in.open()) {
        readLines(in, new BoundedLines(bytes, ReadingLimits.LINE_BYTES), to);
      }
      return;
    }
    String text = in.text();
    try (JsonParser parser = json.getFactory().createParser(text);
        MappingIterator<JsonNode> nodes = json.readerFor(JsonNode.class).readValues(parser)) {
      Numbered numbered = new Numbered(in, to);
      while (nodes.hasNextValue()) {
        numbered.add(nodes.nextValue());
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException("Not JSON: " + Damage.of(e) + ". It was left out.");
    }
  }

  // In UTF-16 the bytes of a line end also stand within characters.
  private static InputStream utf8(Input in) throws IOException {
    return new ByteArrayInputStream(in.text().getBytes(StandardCharsets.UTF_8));
  }

  /** True if each line is an object by itself, or the whole is a single object. */
  private boolean isLines(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(2).toList();
    if (lines.size() > 1 && lines.get(1).strip().matches("\\{\\s*\".*")) {
      return !lines.get(0).strip().startsWith("[");
    }
    if (!lines.get(0).strip().startsWith("{")) {
      return false;
    }
    try {
      JsonNode row = json.readTree(lines.get(0));
      return lines.size() > 1 || list(row).isMissingNode();
    } catch (JsonProcessingException e) {
      return lines.size() == 1 && lines.get(0).length() > 60_000; // a line longer than the head
    }
  }

  private void readLines(Input in, BoundedLines lines, Consumer<ReadResult> to) throws IOException {
    int number = 0;
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      String where = in.where() + ":" + number;
      if (line.cut()) {
        to.accept(new ReadResult.Failure(where, tooLongLine()));
      } else if (line.text() == null) {
        to.accept(
            new ReadResult.Failure(
                where, "Not JSON: the line holds binary data. It was left out."));
      } else if (!line.text().isBlank()) {
        to.accept(line(where, in, line.text()));
      }
    }
  }

  /**
   * The article of one line.
   *
   * @param in the file that it is a line of
   */
  public ReadResult line(String where, Input in, String line) {
    try {
      return article(where, in, json.readTree(line));
    } catch (JsonProcessingException e) {
      return new ReadResult.Failure(
          where, "Not JSON: " + Damage.of(e) + ". The line was left out.");
    }
  }

  private ReadResult article(String where, Input in, JsonNode row) {
    if (!row.isObject()) {
      return new ReadResult.Failure(
          where, "Not an article: a line must hold one JSON object. It was left out.");
    }
    JsonShape shape = shapes.stream().filter(s -> s.fits(row)).findFirst().orElseThrow();
    String skipped = shape.skipped(row);
    if (skipped != null) {
      return new ReadResult.Skipped(where, skipped);
    }
    ArticleDraft draft = new ArticleDraft();
    shape.write(row, draft);
    if (!draft.hasText()) {
      return new ReadResult.Failure(
          where,
          "No text: the fields looked for are "
              + String.join(", ", JsonRow.TEXT)
              + ". It was left out.");
    }
    return draft.finish(where, in);
  }

  private static JsonNode list(JsonNode document) {
    for (String name : LISTS) {
      JsonNode list = document.path(name);
      if (list.isArray() && list.size() > 0 && list.path(0).isObject()) {
        return list;
      }
    }
    return document.path("\u0000");
  }

  private static String tooLongLine() {
    return String.format(
        "Too long: a line can have %,d bytes. It was left out.", ReadingLimits.LINE_BYTES);
  }

  /** The articles of a document, each named by its number. */
  private final class Numbered {
    private final Input in;
    private final Consumer<ReadResult> to;
    private int number;

    Numbered(Input in, Consumer<ReadResult> to) {
      this.in = in;
      this.to = to;
    }

    void add(JsonNode node) {
      if (node.isArray()) {
        node.forEach(this::add);
        return;
      }
      JsonNode list = list(node);
      boolean own = !list.isMissingNode() && JsonRow.text(node) == null;
      if (own && JsonFeedItem.isFeed(node)) {
        list.forEach(item -> to.accept(JsonFeedItem.read(node, item).finish(next(), in)));
      } else if (own) {
        list.forEach(this::add);
      } else {
        to.accept(article(next(), in, node));
      }
    }

    private String next() {
      number++;
      return number == 1 ? in.where() : in.where() + "#" + number;
    }
  }
}
