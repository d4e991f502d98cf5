package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
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

  @ParameterizedTest
  @FieldSource("HALF_ANSWERS")
  void halfAnAnswerIsNone(String half, Connection.Request<?> request) {
    status = 200;
    answer = half;
    try (Connection connection = connection()) {
      assertThatThrownBy(() -> connection.call(request))
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining("cannot reach a part of the archive")
          .hasMessageContaining("shard is not up");
    }
  }

  private static final String SHARDS =
      "\"_shards\":{\"total\":2,\"successful\":1,\"skipped\":0,\"failed\":1,\"failures\":[{\"shard\":0,"
          + "\"index\":\"any\",\"reason\":{\"type\":\"x\",\"reason\":\"shard is not up\"}}]}";
  private static final String FOUND =
      "\"took\":1,\"timed_out\":false," + SHARDS + ",\"hits\":{\"hits\":[]}";

  static final List<Arguments> HALF_ANSWERS =
      List.of(
          half("{\"count\":0," + SHARDS + "}", client -> client.count(c -> c.index("any"))),
          half("{" + FOUND + "}", client -> client.search(s -> s.index("any"), JsonNode.class)),
          half(
              "{\"took\":1,\"responses\":[{" + FOUND + ",\"status\":200}]}",
              client ->
                  client.msearch(
                      m -> m.searches(s -> s.header(h -> h).body(b -> b)), JsonNode.class)),
          half(
              notRead("no_shard_available_action_exception"),
              client -> client.mget(m -> m.index("any").ids("1"), JsonNode.class)));

  private static Arguments half(String answer, Connection.Request<?> request) {
    return Arguments.of(answer, request);
  }

  private static String notRead(String type) {
    return "{\"docs\":[{\"_index\":\"any\",\"_id\":\"1\",\"error\":{\"type\":\"%s\",\"reason\":\"the shard is not up\"}}]}"
        .formatted(type);
  }

  @Test
  void documentsOfAnIndexThatIsNotThereAreNone() {
    status = 200;
    answer = notRead("index_not_found_exception");
    try (Connection connection = connection()) {
      assertThat(new DocumentsById(connection, "any").read(List.of("1"))).isEmpty();
      answer = notRead("no_shard_available_action_exception");
      DocumentsById documents = new DocumentsById(connection, "any");
      assertThatThrownBy(() -> documents.read(List.of("1")))
          .isInstanceOf(ArchiveUnreachableException.class);
    }
  }

  @Test
  void nodesWithoutAMasterMayLackADiskOrANode() {
    blocked("blocked by: [SERVICE_UNAVAILABLE/2/no master];", 503);
    try (Connection connection = connection()) {
      assertThatThrownBy(() -> connection.call(client -> client.count(c -> c.index("any"))))
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining("its disk is too full, or a node is missing")
          .hasMessageNotContaining("Is it running?");
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

  /** The last write before Elasticsearch has noticed fails where it writes its files. */
  @Test
  void aWriteThatFindsNoSpaceIsAFullDisk() {
    status = 200;
    answer =
        "{\"took\":1,\"errors\":true,\"items\":[{\"create\":{\"_index\":\"any\",\"_id\":\"1\",\"status\":500,"
            + "\"error\":{\"type\":\"refresh_failed_engine_exception\",\"reason\":\"Refresh failed\",\"caused_by\":"
            + "{\"type\":\"file_system_exception\",\"reason\":\"a.ckp: No space left on device\"}}}}]}";
    try (Connection connection = connection()) {
      SingleWrites one = new SingleWrites(connection, "any", "session");
      assertThatThrownBy(() -> one.create("1", connection.mapper().createObjectNode()))
          .isInstanceOf(ArchiveException.ReadOnly.class)
          .hasMessageContaining("disk");
      Writes many = new Writes(connection);
      many.create("any", "1", connection.mapper().createObjectNode());
      assertThatThrownBy(many::finish).isInstanceOf(ArchiveException.ReadOnly.class);
    }
  }

  private void blocked(String reason, int as) {
    status = as;
    answer =
        "{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"%s\"},\"status\":%d}"
            .formatted(reason, as);
  }
}
