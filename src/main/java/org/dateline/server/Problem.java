package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpStatus;
import java.util.concurrent.ThreadLocalRandom;

/** Problem details as of RFC 9457. */
final class Problem {
  static final String CONTENT_TYPE = "application/problem+json";

  private Problem() {}

  /**
   * The body of an answer that says what is wrong.
   *
   * @param detail what is wrong and what to do
   * @param request names the request in the log
   */
  static ObjectNode of(int status, String detail, String request) {
    return AnswerJson.object()
        .put("type", "about:blank")
        .put("title", HttpStatus.forStatus(status).getMessage())
        .put("status", status)
        .put("detail", detail)
        .put("request", request);
  }

  static String newRequestId() {
    return String.format("%08x", ThreadLocalRandom.current().nextInt());
  }
}
