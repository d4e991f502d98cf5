package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;

/**
 * Discards the rest of a request body that was refused before it was read to its end. Some of it is
 * read all the same: a connection that is closed on a client that still sends takes the answer with
 * it.
 */
final class RestOfBody {
  private static final int MOST = 8_000_000;

  private RestOfBody() {}

  /** Reads on, to the end or as far as is worth it. */
  static void skip(Context http) {
    try {
      http.bodyInputStream().skipNBytes(MOST);
    } catch (IOException e) {
      // the body ended, or the client is gone and waits for no answer
    }
  }
}
