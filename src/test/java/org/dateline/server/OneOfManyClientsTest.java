package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients at addresses of their own, one of which asks for more than its share. */
final class OneOfManyClientsTest extends ServerFixture {
  private static final int REQUESTS = 300;
  private static final int MOST_MILLIS = 20_000;
  private static final int A_MINUTE = 3;

  private final List<Socket> open = new ArrayList<>();
  private CountDownLatch end = new CountDownLatch(0);

  @BeforeEach
  void makeSlow() {
    end = new CountDownLatch(1);
    archive.answerSlowOnesAfter(end);
  }

  @AfterEach
  void close() throws IOException {
    end.countDown();
    for (Socket socket : open) {
      socket.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=slow", "/articles/slow", "/entities/slow"})
  void theOthersAreAnsweredWhateverOneAsksFor(String path) throws IOException {
    for (int i = 0; i < REQUESTS; i++) {
      ask("127.0.0.1", loopback(2), URI.create(url()).getPort(), path);
    }
    for (String other : List.of("/api/search?q=talk", "/articles/a1", "/", "/health/live")) {
      assertThat(answer("127.0.0.1", loopback(3), URI.create(url()).getPort(), other))
          .as(other)
          .startsWith("HTTP/1.1 200 ");
    }
    assertThat(answer("127.0.0.1", loopback(3), URI.create(url()).getPort(), "/health"))
        .startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=talk", "/articles/a1"})
  void anotherMachineMayMakeSoManyRequestsAMinute(String path) throws IOException {
    Optional<InetAddress> own = ofThisMachine();
    assumeTrue(own.isPresent(), "this machine has no network");
    String address = own.orElseThrow().getHostAddress();
    Settings loopback = settings(0);
    Settings network =
        new Settings(
            "0.0.0.0", 0, null, loopback.version(), loopback.licences(), loopback.closed());
    try (Server limited = new Server(archive.backend(), network, A_MINUTE).start()) {
      int port = URI.create(limited.url()).getPort();
      for (int i = 0; i < A_MINUTE; i++) {
        assertThat(answer(address, own.orElseThrow(), port, path)).doesNotStartWith("HTTP/1.1 429");
      }
      assertThat(answer(address, own.orElseThrow(), port, path))
          .startsWith("HTTP/1.1 429 ")
          .contains("Retry-After: 60", "Too many requests from your address")
          .contains(HostGuard.HEADERS.keySet());
      assertThat(answer(address, own.orElseThrow(), port, "/")).startsWith("HTTP/1.1 200 ");
      assertThat(answer("127.0.0.1", loopback(2), port, path)).doesNotStartWith("HTTP/1.1 429");
    }
  }

  @Test
  void aMachineIsOneClientAtAllAddressesOfItsNetwork() throws IOException {
    assertThat(client("2001:db8:1:2::a")).isEqualTo(client("2001:db8:1:2:3:4:5:6"));
    assertThat(client("2001:db8:1:2::a")).isNotEqualTo(client("2001:db8:1:3::a"));
    assertThat(client("192.0.2.1")).isNotEqualTo(client("192.0.2.2"));
    assertThat(client("::ffff:192.0.2.1")).as("IPv4 in IPv6").isEqualTo(client("192.0.2.1"));
  }

  private static String client(String address) throws IOException {
    return Admission.network(InetAddress.getByName(address));
  }

  private static InetAddress loopback(int last) throws IOException {
    return InetAddress.getByName("127.0.0." + last);
  }

  private static Optional<InetAddress> ofThisMachine() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
        .findFirst();
  }

  private Socket ask(String host, InetAddress from, int port, String path) throws IOException {
    Socket socket;
    try {
      socket = new Socket(InetAddress.getByName(host), port, from, 0);
    } catch (SocketException e) {
      assumeTrue(false, "not every system has " + from + ": " + e.getMessage());
      throw e;
    }
    open.add(socket);
    socket.setSoTimeout(MOST_MILLIS);
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private String answer(String host, InetAddress from, int port, String path) throws IOException {
    return new String(
        ask(host, from, port, path).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
