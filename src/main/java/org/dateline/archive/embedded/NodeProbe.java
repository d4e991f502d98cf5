package org.dateline.archive.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
    return answer("/_cluster/health?wait_for_status=yellow&timeout=1s").isPresent();
  }

  /**
   * The indices that Elasticsearch has tried to open and cannot: their files are damaged, or some
   * are missing.
   */
  List<String> damaged() {
    String shards = "/_cat/shards?h=prirep,unassigned.reason,index";
    return answer(shards)
        .orElse("")
        .lines()
        .map(line -> line.strip().split("\\s+", -1))
        .filter(shard -> shard.length == 3 && shard[0].equals("p"))
        .filter(shard -> shard[1].equals("ALLOCATION_FAILED"))
        .map(shard -> shard[2])
        .distinct()
        .toList();
  }

  private Optional<String> answer(String path) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) address().resolve(path).toURL().openConnection();
      connection.setRequestProperty("Authorization", authorization);
      connection.setConnectTimeout(MILLISECONDS);
      connection.setReadTimeout(MILLISECONDS);
      try (InputStream body = connection.getInputStream()) {
        return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
