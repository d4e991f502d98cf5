package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five hundred connections of clients that say nothing, or stop in the middle. */
final class ManyConnectionsTest extends ServerFixture {
  private static final int CONNECTIONS = 500;
  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET /api/search?q=talk HTT",
        "GET /api/search HTTP/1.1\r\nHost: localhost\r\n",
        "POST /api/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{"
      })
  void leaveRoomForReaders(String said) throws Exception {
    int port = URI.create(url()).getPort();
    for (int i = 0; i < CONNECTIONS; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
      open.add(socket);
    }
    CompletableFuture<Integer> health =
        CompletableFuture.supplyAsync(() -> get("/health").statusCode());
    assertThat(health.get(20, TimeUnit.SECONDS)).isEqualTo(200);
    CompletableFuture<Integer> search =
        CompletableFuture.supplyAsync(() -> get("/api/search?q=talk").statusCode());
    assertThat(search.get(20, TimeUnit.SECONDS)).isEqualTo(200);
  }
}
