package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Writes answers that need not be sent again while they stay the same. */
final class Answer {
  private Answer() {}

  /** The time taken differs from one answer to the next, so it is not part of their identity. */
  static void json(Context http, ObjectNode body) {
    JsonNode took = body.remove("took");
    String tag = "W/\"" + digest(body.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    if (took != null) {
      body.set("took", took);
    }
    send(http, "application/json", body.toString().getBytes(StandardCharsets.UTF_8), tag);
  }

  static void bytes(Context http, String contentType, byte[] body) {
    send(http, contentType, body, "W/\"" + digest(body) + "\"");
  }

  private static void send(Context http, String contentType, byte[] body, String tag) {
    http.header("ETag", tag).header("Cache-Control", "no-cache");
    String known = http.header("If-None-Match");
    if (known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(tag)) {
      http.status(304);
      return;
    }
    http.contentType(contentType).result(body);
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
