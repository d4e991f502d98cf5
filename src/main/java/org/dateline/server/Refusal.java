package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refusal of a request that was understood. The message says why, and what to do. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;
  private final transient @Nullable ObjectNode more;

  Refusal(int status, String message) {
    this(status, message, Map.of(), null);
  }

  /**
   * Refuses a request with this status and message.
   *
   * @param headers of the answer
   * @param more fields of the problem
   */
  Refusal(int status, String message, Map<String, String> headers, @Nullable ObjectNode more) {
    super(message);
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.more = more;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  @Nullable ObjectNode more() {
    return more;
  }
}
