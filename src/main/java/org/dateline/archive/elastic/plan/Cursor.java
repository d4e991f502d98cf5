package org.dateline.archive.elastic.plan;

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
import org.dateline.article.Digest;
import org.dateline.search.UnusableCursor;
import org.jspecify.annotations.Nullable;

/**
 * The position in a result at which the next page begins.
 *
 * @param after sort values of the last hit of the page before
 * @param seen hits on all pages before
 * @param snapshot the state of the archive that the first page was taken from, null when the order
 *     does not depend on it
 */
record Cursor(List<FieldValue> after, long seen, @Nullable String snapshot) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String WRONG =
      "This cursor does not belong to this search. Use the field next of the page before.";

  /**
   * The cursor as text for an address.
   *
   * @param search identity of the search that the cursor goes on with; it is of no use in any other
   */
  String write(String search) {
    ObjectNode node = json();
    node.put("c", check(node, search));
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode json() {
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
    return node;
  }

  /**
   * The checksum by which a cursor that was cut or changed is recognized, or one of another search.
   * It needs no secret.
   */
  private static String check(ObjectNode cursor, String search) {
    return Digest.brief(search + cursor);
  }

  /**
   * Reads a cursor that {@link #write} made.
   *
   * @throws UnusableCursor when it is none of this search
   */
  static Cursor read(String cursor, String search) {
    try {
      JsonNode node = MAPPER.readTree(Base64.getUrlDecoder().decode(cursor));
      if (!(node instanceof ObjectNode fields) || !isOf(search, fields)) {
        throw new UnusableCursor(WRONG);
      }
      List<FieldValue> after = new ArrayList<>();
      for (JsonNode value : node.path("a")) {
        after.add(
            value.isIntegralNumber()
                ? FieldValue.of(value.longValue())
                : value.isNumber()
                    ? FieldValue.of(value.doubleValue())
                    : value.isTextual() ? FieldValue.of(value.textValue()) : FieldValue.NULL);
      }
      return new Cursor(after, node.path("n").longValue(), node.path("s").textValue());
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableCursor(WRONG, e);
    }
  }

  private static boolean isOf(String search, ObjectNode cursor) {
    JsonNode check = cursor.remove("c");
    return check != null && check.asText().equals(check(cursor, search));
  }
}
