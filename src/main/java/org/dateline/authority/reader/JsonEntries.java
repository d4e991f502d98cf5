package org.dateline.authority.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads JSON objects: one a line, as dumps have them, Wikidata's with the brackets of an array
 * around; or objects written over several lines, or an array of them.
 */
final class JsonEntries {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int HEAD = 1 << 15;

  private JsonEntries() {}

  interface EntryVisitor {
    void visit(JsonNode entry, String where) throws IOException;
  }

  /**
   * Visits each object of a JSON file.
   *
   * @param in marks are supported
   * @throws IOException naming the line, where objects over several lines cannot be read on; a bad
   *     object on a line of its own is only left out
   */
  static void forEach(InputStream in, EntitySink sink, EntryVisitor visitor) throws IOException {
    in.mark(HEAD);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    in.reset();
    if (isOneALine(head)) {
      forEachLine(in, sink, visitor);
    } else {
      forEachObject(in, sink, visitor);
    }
  }

  /**
   * Visits each field of the one object that a file is.
   *
   * @param syntax of the file; an error says that a line is not that
   */
  static void forEachField(InputStream in, ObjectMapper mapper, String syntax, EntryVisitor visitor)
      throws IOException {
    try (JsonParser parser = mapper.getFactory().createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        visitor.visit(mapper.readTree(parser), key);
      }
    } catch (JsonProcessingException e) {
      throw new IOException(
          "line %d: not %s: %s"
              .formatted(e.getLocation().getLineNr(), syntax, e.getOriginalMessage()),
          e);
    }
  }

  /** True if the first object ends with its line, or the second line begins another. */
  private static boolean isOneALine(String head) {
    List<String> lines =
        head.lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.equals("["))
            .limit(2)
            .toList();
    if (lines.isEmpty() || lines.get(0).matches("\\{.*},?")) {
      return true;
    }
    String first = lines.get(0);
    if (lines.size() == 1) {
      return !first.startsWith("["); // its end may lie beyond the head
    }
    return lines.get(1).startsWith("{") && !first.matches("\\[.*|.*[\\[{:]");
  }

  private static void forEachObject(InputStream in, EntitySink sink, EntryVisitor visitor)
      throws IOException {
    try (MappingIterator<JsonNode> objects = JSON.readerFor(JsonNode.class).readValues(in)) {
      while (objects.hasNextValue()) {
        String where = "line " + objects.getCurrentLocation().getLineNr();
        visit(objects.nextValue(), where, sink, visitor);
      }
    } catch (JsonProcessingException e) {
      throw new IOException(
          "line " + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void forEachLine(InputStream in, EntitySink sink, EntryVisitor visitor)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text = line.strip();
      if (text.endsWith(",")) {
        text = text.substring(0, text.length() - 1);
      }
      if (text.isEmpty() || text.equals("[") || text.equals("]")) {
        continue;
      }
      String where = "line " + number;
      if (LostLetters.isIn(line)) {
        sink.rejected(where, LostLetters.REASON);
        continue;
      }
      try {
        visit(JSON.readTree(text), where, sink, visitor);
      } catch (JsonProcessingException e) {
        sink.rejected(where, "not JSON: " + e.getOriginalMessage());
      }
    }
  }

  private static void visit(JsonNode entry, String where, EntitySink sink, EntryVisitor visitor)
      throws IOException {
    if (entry.isObject()) {
      visitor.visit(entry, where);
    } else {
      sink.rejected(where, "not a JSON object");
    }
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
