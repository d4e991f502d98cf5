package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/**
 * The rest of a body that is refused unread. Some of it is read all the same: a connection that is
 * closed on a client that still sends takes the answer with it.
 */
final class RestOfBody {
  private static final int MOST = 8_000_000;
  private static final int BUFFER = 64_000;

  private RestOfBody() {}

  /** Reads on, to the end or as far as is worth it. */
  static void skip(Context http) {
    InputStream body = http.bodyInputStream();
    byte[] some = new byte[BUFFER];
    try {
      int read = 0;
      for (int all = 0; read >= 0 && all < MOST; all += read) {
        read = body.read(some);
      }
    } catch (IOException e) {
      // the client is gone, and waits for no answer
    }
  }
}
