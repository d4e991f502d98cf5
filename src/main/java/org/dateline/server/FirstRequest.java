package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The request that a server makes to itself before others do. */
final class FirstRequest {
  private static final Logger LOG = LoggerFactory.getLogger(FirstRequest.class);
  private static final int MOST_MILLIS = 10_000;
  private static final String REQUEST =
      "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  private FirstRequest() {}

  /**
   * Asks after health. Without an answer others are merely answered later.
   *
   * @param host address that the server listens on
   */
  static void send(String host, int port) {
    try (Socket socket = new Socket()) {
      InetAddress address = InetAddress.getByName(host);
      InetAddress reached =
          address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
      socket.connect(new InetSocketAddress(reached, port), MOST_MILLIS);
      socket.setSoTimeout(MOST_MILLIS);
      socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
      InputStream answer = socket.getInputStream();
      while (answer.read() >= 0) {
        // to its end
      }
    } catch (IOException e) {
      LOG.debug("The server has not asked itself", e);
    }
  }
}
