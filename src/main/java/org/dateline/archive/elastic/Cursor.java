package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins.
 *
 * @param after sort values of the last hit of the page before
 * @param seen hits on all pages before
 * @param snapshot the state of the archive that the first page was taken from, null when the order
 *     does not depend on it
 */
record Cursor(List<FieldValue> after, long seen, @Nullable String snapshot) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  String write() {
    ObjectNode node = MAPPER.createObjectNode();
    ArrayNode values = node.putArray("a");
    for (FieldValue value : after) {
      switch (value._kind()) {
        case Long -> values.add(value.longValue());
        case Double -> values.add(value.doubleValue());
        case String -> values.add(value.stringValue());
        default -> values.addNull();
      }
    }
    node.put("n", seen);
    if (snapshot != null) {
      node.put("s", snapshot);
    }
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when it is none of ours
   */
  static Cursor read(String cursor) {
    try {
      JsonNode node = MAPPER.readTree(Base64.getUrlDecoder().decode(cursor));
      List<FieldValue> after = new ArrayList<>();
      for (JsonNode value : node.path("a")) {
        after.add(
            value.isIntegralNumber()
                ? FieldValue.of(value.longValue())
                : value.isNumber()
                    ? FieldValue.of(value.doubleValue())
                    : value.isTextual() ? FieldValue.of(value.textValue()) : FieldValue.NULL);
      }
      if (after.isEmpty() || !node.path("n").isIntegralNumber()) {
        throw new IllegalArgumentException(wrong(cursor));
      }
      return new Cursor(after, node.path("n").longValue(), node.path("s").textValue());
    } catch (IOException e) {
      throw new IllegalArgumentException(wrong(cursor), e);
    }
  }

  private static String wrong(String cursor) {
    return "“" + cursor + "” is no cursor. Take the value of next of the page before.";
  }
}
