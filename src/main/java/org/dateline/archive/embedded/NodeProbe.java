package org.dateline.archive.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a node whether it is ready to read and write. */
final class NodeProbe {
  private static final int MILLISECONDS = 5_000;

  private final int port;
  private final String authorization;

  /**
   * @param key of the node
   */
  NodeProbe(int port, NodeKey key) {
    this.port = port;
    this.authorization = key.authorization();
  }

  int port() {
    return port;
  }

  String authorization() {
    return authorization;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Ready is when all of its indices can be searched and written. */
  boolean ready() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              address()
                  .resolve("/_cluster/health?wait_for_status=yellow&timeout=1s")
                  .toURL()
                  .openConnection();
      connection.setRequestProperty("Authorization", authorization);
      connection.setConnectTimeout(MILLISECONDS);
      connection.setReadTimeout(MILLISECONDS);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
