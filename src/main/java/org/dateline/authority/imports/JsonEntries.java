package org.dateline.authority.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** JSON objects, one a line; the lines of a Wikidata dump, which form an array, too. */
final class JsonEntries {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private JsonEntries() {}

  interface Visitor {
    void visit(JsonNode entry, String where) throws IOException;
  }

  static void forEachLine(InputStream in, EntitySink sink, Visitor visitor) throws IOException {
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
      try {
        JsonNode entry = JSON.readTree(text);
        if (entry.isObject()) {
          visitor.visit(entry, where);
        } else {
          sink.rejected(where, "not a JSON object");
        }
      } catch (JsonProcessingException e) {
        sink.rejected(where, "not JSON: " + e.getOriginalMessage());
      }
    }
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
