package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Writes answers, most of which need not be sent again while they stay the same. */
final class Answer {
  private Answer() {}

  /**
   * An answer that follows from the request and from what it was made of. Whoever has it already is
   * told so without its being made again.
   *
   * @param madeOf names the state of all that the answer depends on
   */
  static void json(Context http, String madeOf, Supplier<ObjectNode> body) {
    String asked = http.path() + "?" + http.queryString() + "\n" + madeOf;
    String tag = tag(asked.getBytes(StandardCharsets.UTF_8));
    if (isKnown(http, tag)) {
      send(http, tag, 304);
      return;
    }
    byte[] bytes = AnswerJson.bytes(body.get());
    send(http, tag, 200);
    http.contentType("application/json").result(bytes);
  }

  /** An answer that neither browser nor proxy keeps. */
  static void uncached(Context http, int status, ObjectNode body) {
    http.status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(AnswerJson.bytes(body));
  }

  /** Where this server was asked, without a slash at the end. */
  static String origin(Context http) {
    return http.scheme() + "://" + http.host();
  }

  static void bytes(Context http, String contentType, byte[] body) {
    String tag = tag(body);
    if (isKnown(http, tag)) {
      send(http, tag, 304);
      return;
    }
    send(http, tag, 200);
    http.contentType(contentType).result(body);
  }

  private static boolean isKnown(Context http, String tag) {
    String known = http.header("If-None-Match");
    if (known == null) {
      return false;
    }
    // Compared weakly (RFC 9110): a proxy may have taken the W/ away.
    return Arrays.stream(known.strip().split("\\s*,\\s*"))
        .anyMatch(one -> one.equals("*") || tag.equals(one.startsWith("W/") ? one : "W/" + one));
  }

  private static void send(Context http, String tag, int status) {
    http.header("ETag", tag).header("Cache-Control", "no-cache").status(status);
  }

  private static String tag(byte[] identity) {
    return "W/\"" + digest(identity) + "\"";
  }

  static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
