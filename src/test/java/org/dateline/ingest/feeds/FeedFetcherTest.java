package org.dateline.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.http.conn.DnsResolver;
import org.dateline.ingest.feeds.FeedFetcher.Fetched;
import org.dateline.ingest.feeds.FeedFetcher.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of fetching feeds from a server of the test's own, and of what is never asked. */
final class FeedFetcherTest {
  private static final DnsResolver NAMES = InetAddress::getAllByName;

  private final CountDownLatch never = new CountDownLatch(1);
  private HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    serve("/feed", exchange -> answer(exchange, 200, "<rss/>".getBytes(StandardCharsets.UTF_8)));
    server.start();
  }

  @AfterEach
  void stop() {
    never.countDown();
    server.stop(0);
  }

  private interface Serving {
    void to(HttpExchange exchange) throws IOException;
  }

  private void serve(String path, Serving answer) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          try (exchange) {
            answer.to(exchange);
          }
        });
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    answer(exchange, 302, new byte[0]);
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private static FeedFetcher fetcher(DnsResolver names) {
    Duration second = Duration.ofSeconds(1);
    return new FeedFetcher(names, new Limits(1000, second, second, second), "test");
  }

  private Fetched fetch(String path) throws IOException {
    return fetcher(NAMES).fetch(Subscription.of(url(path), true), "", "");
  }

  @Test
  void aFeedOnThisMachineIsAskedOnlyWhenThatIsAllowed() throws IOException {
    assertThat(fetch("/feed").body()).asString().isEqualTo("<rss/>");
    for (String host : List.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0")) {
      String address = url("/feed").replace("localhost", host);
      assertThatThrownBy(() -> fetcher(NAMES).fetch(Subscription.of(address, false), "", ""))
          .as(host)
          .isInstanceOf(UnknownHostException.class);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void aNameThatLeadsToThisMachineAtTheSecondQuestionIsConnectedToAsItWasChecked()
      throws UnknownHostException {
    Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "93.184.216.34"));
    DnsResolver rebinding =
        host -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())};
    String address = url("/feed").replace("localhost", "feeds.example");
    assertThatThrownBy(() -> fetcher(rebinding).fetch(Subscription.of(address, false), "", ""))
        .hasMessageContaining("private network");
    assertThat(answers).as("asked once for a connection").hasSize(1);
    assertThat(asked).hasValue(0);
  }

  @Test
  void aNameWithOnePrivateAddressAmongOthersIsNotAsked() {
    DnsResolver mixed =
        host ->
            new InetAddress[] {
              InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34}),
              InetAddress.getByAddress(new byte[] {127, 0, 0, 1})
            };
    assertThatThrownBy(() -> new PublicAddresses(mixed).resolve("feeds.example"))
        .isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "fec0::1",
        "::127.0.0.1"
      })
  void specialAddressesAreNotPublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "93.184.216.34",
        "172.32.0.1",
        "100.128.0.1",
        "192.1.0.1",
        "198.20.0.1",
        "2606:2800:220:1::1",
        "64:ff9b::808:808"
      })
  void othersArePublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void redirectsAreFollowedSoFarAndToTheWebAlone() throws IOException {
    serve("/moved", exchange -> redirect(exchange, url("/feed")));
    serve("/round", exchange -> redirect(exchange, url("/round?" + System.nanoTime())));
    serve("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
    assertThat(fetch("/moved").body()).asString().isEqualTo("<rss/>");
    asked.set(0);
    assertThatThrownBy(() -> fetch("/round")).isInstanceOf(IOException.class);
    assertThat(asked.get()).isBetween(2, 6);
    assertThatThrownBy(() -> fetch("/file")).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsTooLargeIsRefusedAlsoWhenItIsPacked() throws IOException {
    byte[] large = "x".repeat(1001).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(large);
    }
    serve("/large", exchange -> answer(exchange, 200, large));
    serve(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, packed.toByteArray());
        });
    assertThatThrownBy(() -> fetch("/large")).hasMessageContaining("more than");
    assertThatThrownBy(() -> fetch("/packed")).hasMessageContaining("more than");
  }

  @Test
  void aFeedThatDripsIsGivenUp() {
    serve(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThatThrownBy(() -> fetch("/slow")).isInstanceOf(IOException.class);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    serve(
        "/kept",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          answer(exchange, same ? 304 : 200, same ? new byte[0] : new byte[] {'<'});
        });
    Fetched first = fetch("/kept");
    assertThat(first.etag()).isEqualTo("\"1\"");
    Subscription feed = Subscription.of(url("/kept"), true);
    assertThat(fetcher(NAMES).fetch(feed, first.etag(), "").changed()).isFalse();
    serve("/gone", exchange -> answer(exchange, 410, new byte[0]));
    assertThatThrownBy(() -> fetch("/gone")).hasMessageContaining("410");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.example/f",
        "http://u:p@a.example/",
        "feed",
        "http:"
      })
  void anAddressThatIsNoFeedsIsRefused(String address) {
    assertThatThrownBy(() -> Subscription.of(address, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
