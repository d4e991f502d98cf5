package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.dateline.article.Digest;
import org.jspecify.annotations.Nullable;

/** Writes answers, most of which need not be sent again while they stay the same. */
final class Answer {
  private final String tag;
  private final byte @Nullable [] body;

  /**
   * An answer with its entity tag.
   *
   * @param body null where whoever asks has it already
   */
  private Answer(String tag, byte @Nullable [] body) {
    this.tag = tag;
    this.body = body;
  }

  /**
   * An answer that follows from the request and from what it was made of. For whoever has it
   * already it is not made again.
   *
   * @param madeOf names the state of all that the answer depends on
   */
  static Answer made(Context http, String madeOf, Supplier<byte[]> body) {
    String asked = http.path() + "?" + http.queryString() + "\n" + madeOf;
    String tag = tag(asked.getBytes(StandardCharsets.UTF_8));
    return new Answer(tag, isKnown(http, tag) ? null : body.get());
  }

  /** Writes the answer, or that whoever asks has it already. */
  void send(Context http, String contentType) {
    if (body == null) {
      send(http, tag, 304);
      return;
    }
    send(http, tag, 200);
    http.contentType(contentType).result(body);
  }

  /** An answer that neither browser nor proxy keeps. */
  static void uncached(Context http, int status, ObjectNode body) {
    http.status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(AnswerJson.bytes(body));
  }

  /** The address at which this server was asked, without a slash at the end. */
  static String origin(Context http) {
    return http.scheme() + "://" + http.host();
  }

  static void bytes(Context http, String contentType, byte[] body) {
    String tag = tag(body);
    new Answer(tag, isKnown(http, tag) ? null : body).send(http, contentType);
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
    return HexFormat.of().formatHex(Digest.newSha256().digest(body), 0, 12);
  }
}
