package org.dateline.archive.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a node whether it is ready to read and write. */
final class NodeProbe {
  private static final int MILLISECONDS = 5_000;

  private final int port;
  private final String authorization;

  /**
   * Asks the node at this port of this machine.
   *
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
    return answer("/_cluster/health?wait_for_status=yellow&timeout=1s", "").isPresent();
  }

  /** The indices that cannot be opened: their files are damaged, or some are missing. */
  List<String> damaged() {
    return unopened()
        .filter(shard -> shard.isDamaged(explained(shard)))
        .map(Shard::index)
        .distinct()
        .toList();
  }

  /** True if Elasticsearch tries no longer to open any of the shards that it has not opened. */
  boolean hasGivenUp() {
    List<Shard> unopened = unopened().toList();
    return !unopened.isEmpty()
        && unopened.stream().allMatch(shard -> shard.isGivenUp(explained(shard)));
  }

  private Stream<Shard> unopened() {
    return answer("/_cat/shards?h=prirep,state,index,shard", "")
        .orElse("")
        .lines()
        .map(line -> line.strip().split("\\s+", -1))
        .filter(shard -> shard.length == 4 && shard[0].equals("p") && !shard[1].equals("STARTED"))
        .map(shard -> new Shard(shard[2], shard[3], shard[1]));
  }

  private String explained(Shard shard) {
    String asked =
        "{\"index\": \"%s\", \"shard\": %s, \"primary\": true}"
            .formatted(shard.index(), shard.number());
    return answer("/_cluster/allocation/explain", asked).orElse("");
  }

  /** A part of an index, read and written as one, and what Elasticsearch says of opening it. */
  private record Shard(String index, String number, String state) {
    private boolean isDamaged(String explained) {
      return state.equals("UNASSIGNED")
          && (explained.contains("\"can_allocate\":\"no_valid_shard_copy\"")
              || explained.contains("\"reason\":\"ALLOCATION_FAILED\""));
    }

    /** It tries several times, or not at all where it sees that the files are damaged. */
    private boolean isGivenUp(String explained) {
      return state.equals("UNASSIGNED")
          && (explained.contains("\"last_allocation_status\":\"no_valid_shard_copy\"")
              || explained.contains("\"decider\":\"max_retry\""));
    }
  }

  /**
   * The node's answer to one request.
   *
   * @param body none for a plain request
   * @return empty when it is refused, or nobody answers
   */
  private Optional<String> answer(String path, String body) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) address().resolve(path).toURL().openConnection();
      connection.setRequestProperty("Authorization", authorization);
      connection.setConnectTimeout(MILLISECONDS);
      connection.setReadTimeout(MILLISECONDS);
      if (!body.isEmpty()) {
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      }
      try (InputStream answer = connection.getInputStream()) {
        return Optional.of(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
