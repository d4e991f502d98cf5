package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectionTest {
  private HttpServer server;
  private int status;
  private String answer = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Connection connection() {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new Connection(url, "Basic bm90IHRvIGJlIHNlZW4=");
  }

  /** Asked whether something exists, Elasticsearch says no more than a number. */
  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void aServerThatRefusesUsIsNotOneThatDoesNotAnswer(int refusal) {
    status = refusal;
    try (Connection connection = connection()) {
      assertThatThrownBy(
              () -> connection.call(client -> client.indices().exists(q -> q.index("any"))))
          .isInstanceOf(ArchiveException.Refused.class)
          .hasMessageContaining("Check the user and password")
          .hasMessageNotContaining("bm90");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = 502)
  void aGatewayThatFindsNoServerIsNoAnswer(int gateway) {
    status = gateway;
    try (Connection connection = connection()) {
      assertThatThrownBy(
              () -> connection.call(client -> client.indices().exists(q -> q.index("any"))))
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining("Is it running?");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 500})
  void aFailureOfElasticsearchSaysWhereToLook(int failure) {
    status = failure;
    answer = "{\"error\":{\"type\":\"odd\",\"reason\":\"all shards failed\"},\"status\":400}";
    try (Connection connection = connection()) {
      assertThatThrownBy(() -> connection.call(client -> client.count(c -> c.index("any"))))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("all shards failed")
          .hasMessageEndingWith("run: dateline doctor");
    }
  }

  @Test
  void aPartOfTheArchiveThatHasNoPlaceIsNotAServerThatIsNotRunning() {
    status = 503;
    answer =
        "{\"error\":{\"root_cause\":[{\"type\":\"no_shard_available_action_exception\",\"reason\":null}],"
            + "\"type\":\"search_phase_execution_exception\",\"reason\":\"all shards failed\"},\"status\":503}";
    try (Connection connection = connection()) {
      assertThatThrownBy(() -> connection.call(client -> client.count(c -> c.index("any"))))
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining("its disk is too full")
          .hasMessageNotContaining("Is it running?");
    }
  }

  @Test
  void nodesThatChooseAMasterAreNotAFullDisk() {
    blocked("blocked by: [SERVICE_UNAVAILABLE/2/no master];", 503);
    try (Connection connection = connection()) {
      assertThatThrownBy(() -> connection.call(client -> client.count(c -> c.index("any"))))
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining("no master")
          .hasMessageNotContaining("disk");
    }
  }

  @Test
  void anIndexThatFindsNoPlaceIsRefusedWithWhatToDo() {
    status = 200;
    answer = "{\"acknowledged\":true,\"shards_acknowledged\":false,\"index\":\"any\"}";
    try (Connection connection = connection()) {
      FormCreation creation = new FormCreation(connection, new Indices("test"));
      assertThatThrownBy(() -> creation.create("any", connection.mapper().createObjectNode()))
          .isInstanceOf(ArchiveException.ReadOnly.class)
          .hasMessageContaining("the index any")
          .hasMessageContaining("Free some space, then run the same command again");
      answer = answer.replace("false", "true");
      assertThatCode(() -> creation.create("any", connection.mapper().createObjectNode()))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void anIndexThatWasMadeReadOnlyIsAFullDisk() {
    blocked(
        "index [any] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark];",
        429);
    try (Connection connection = connection()) {
      assertThatThrownBy(() -> connection.call(client -> client.count(c -> c.index("any"))))
          .isInstanceOf(ArchiveException.ReadOnly.class)
          .hasMessageContaining("disk");
    }
  }

  private void blocked(String reason, int as) {
    status = as;
    answer =
        "{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"%s\"},\"status\":%d}"
            .formatted(reason, as);
  }
}
