package org.dateline.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.Inbox;
import org.dateline.ingest.Intake;
import org.dateline.ingest.RunReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedPollingTest {
  private static final Instant NOW = Instant.parse("2022-01-13T10:15:00Z");

  @TempDir Path data;

  private final List<String> failures = new ArrayList<>();
  private HttpServer server;
  private volatile String body = "<rss>1</rss>";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/rss.xml",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          try (exchange) {
            exchange.getResponseBody().write(bytes);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/rss.xml";
  }

  private final RunReports reports() {
    return new RunReports(data.resolve("runs"), Clock.systemUTC());
  }

  private FeedPolling polling() {
    Inbox inbox = new Inbox(data.resolve("inbox"), reports(), 1000, 10);
    return new FeedPolling(
        new FeedList(data),
        new FeedOutcomes(data),
        Clock.fixed(NOW, ZoneOffset.UTC),
        FeedFetcher.standard("test"),
        new Intake(inbox, reports(), () -> {}),
        failures::add);
  }

  @Test
  void whatIsNewInAFeedIsARunOfItsOwnAndWhatIsAsItWasIsNone() throws IOException {
    new FeedList(data).add(Subscription.of(url(), true));
    FeedPolling polling = polling();
    polling.poll();
    polling.poll();
    assertThat(reports().all())
        .singleElement()
        .satisfies(
            run -> {
              assertThat(run.who()).isEqualTo("feeds");
              assertThat(run.paths()).containsExactly("localhost rss.xml");
            });
    body = "<rss>2</rss>";
    polling.poll();
    assertThat(reports().all()).hasSize(2);
    assertThat(failures).isEmpty();
  }

  @Test
  void aFeedThatFailsIsNamedAndTheOthersAreAsked() throws IOException {
    FeedList feeds = new FeedList(data);
    feeds.add(Subscription.of(url() + "?private", false));
    feeds.add(Subscription.of(url(), true));
    polling().poll();
    assertThat(failures)
        .singleElement()
        .asString()
        .contains("?private")
        .contains("--allow-private");
    assertThat(reports().all()).hasSize(1);
    assertThat(feeds.remove(url())).isTrue();
    assertThat(feeds.remove(url())).isFalse();
    assertThat(feeds.all()).hasSize(1);
  }

  @Test
  void aPlainlyPrivateAddressIsRefusedWhenItIsAddedUnlessAllowed() {
    for (String address :
        List.of(
            "http://127.0.0.1/a", "http://localhost:80/", "http://10.1.2.3/", "http://[::1]/")) {
      assertThatThrownBy(() -> Subscription.toFollow(address, false))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--allow-private");
      assertThat(Subscription.toFollow(address, true).url()).hasToString(address);
    }
    assertThat(Subscription.toFollow("https://news.example/rss", false).privateAllowed()).isFalse();
  }

  @Test
  void itIsKeptWhenAFeedWasLastAskedAndWhatCameOfIt() throws IOException {
    Subscription feed = Subscription.of(url(), true);
    Subscription refused = Subscription.of(url() + "?private", false);
    new FeedList(data).add(feed);
    new FeedList(data).add(refused);
    FeedPolling polling = polling();
    assertThat(new FeedOutcomes(data).of(feed)).isEmpty();
    polling.poll();
    String run = reports().ids().get(0);
    assertThat(new FeedOutcomes(data).of(feed))
        .contains(new FeedOutcomes.FeedOutcome(NOW, "in run " + run));
    assertThat(new FeedOutcomes(data).of(refused).orElseThrow().outcome())
        .startsWith("failed: ")
        .contains("--allow-private");
    polling.poll();
    assertThat(new FeedOutcomes(data).of(feed).orElseThrow().outcome()).isEqualTo("nothing new");
  }

  @Test
  void aDamagedFileOfOutcomesIsWrittenAnew() throws IOException {
    Subscription feed = Subscription.of(url(), true);
    new FeedList(data).add(feed);
    Files.writeString(data.resolve("feeds-asked.json"), "{\"http://a\": {\"asked\": \"x");
    assertThat(new FeedOutcomes(data).of(feed)).isEmpty();
    polling().poll();
    assertThat(new FeedOutcomes(data).of(feed)).isPresent();
  }
}
