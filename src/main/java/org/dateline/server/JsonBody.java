package org.dateline.server;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The JSON object in the body of a request, checked as it is read. */
final class JsonBody {
  private static final int LARGEST_BYTES = 1_000_000;
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private JsonBody() {}

  /**
   * Reads the body.
   *
   * @param known names of fields that mean something here
   * @throws Refusal if it is no JSON object, is too large, or is sent as something else: a form of
   *     another site's page can send no JSON
   */
  static JsonNode read(Context http, Set<String> known) {
    JsonNode body = parse(bytes(http));
    check(body, known);
    return body;
  }

  static byte[] bytes(Context http) {
    String type = http.contentType();
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      throw new Refusal(415, "Send JSON, with Content-Type: application/json.");
    }
    try {
      byte[] bytes = http.bodyInputStream().readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        RestOfBody.skip(http);
        throw new Refusal(413, "The body has more than " + LARGEST_BYTES + " bytes.");
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(400, "The body could not be read to its end.");
    }
  }

  static JsonNode parse(byte[] bytes) {
    try {
      return READER.readTree(bytes);
    } catch (IOException e) {
      throw new Refusal(400, "The body is not JSON. Send one JSON object.");
    }
  }

  /** Refuses what is no object, and fields that mean nothing here. */
  static void check(JsonNode object, Set<String> known) {
    if (!object.isObject()) {
      throw new Refusal(400, "The body is not a JSON object. Send one in braces.");
    }
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw new BadParameter(
                    name,
                    "“%s” is not a field of this request. Its fields are: %s."
                        .formatted(name, String.join(", ", new TreeSet<>(known))));
              }
            });
  }

  /** A text that must be there. */
  static String text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (!value.isTextual()) {
      throw new BadParameter(
          field, "The field " + field + " is missing or is not a text. Give it as a JSON string.");
    }
    return value.textValue();
  }

  static String text(JsonNode body, String field, String otherwise) {
    return body.has(field) ? text(body, field) : otherwise;
  }
}
