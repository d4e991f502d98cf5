package org.dateline.archive.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A cluster of three Elasticsearch nodes on this machine, for tests that kill one. They listen on
 * loopback alone, where Elasticsearch does not ask for the limits of a production machine.
 */
public final class ThreeNodes implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String SETTINGS =
      """
      cluster.name: three
      node.name: node-%d
      network.host: 127.0.0.1
      http.port: %d
      transport.port: %d
      discovery.seed_hosts: [%s]
      cluster.initial_master_nodes: [node-0, node-1, node-2]
      path.data: "%s"
      path.logs: "%s"
      xpack.security.enabled: false
      action.auto_create_index: false
      cluster.routing.allocation.disk.threshold_enabled: false
      """;

  private final Path folder;
  private final List<Integer> http = FreePorts.of(3);
  private final List<Integer> transport = FreePorts.of(3);
  private final List<StartedNode> nodes = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private ThreeNodes(Path folder) {
    this.folder = folder;
  }

  /** Starts them, and waits until they are a cluster. */
  public static ThreeNodes in(Path folder) throws Exception {
    ThreeNodes all = new ThreeNodes(folder);
    for (int node = 0; node < 3; node++) {
      StartedNode one = new StartedNode(folder.resolve("node-" + node));
      one.configure(all.settings(node, one));
      one.launch();
      all.nodes.add(one);
    }
    all.awaitGreen();
    return all;
  }

  public List<URI> urls() {
    return http.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList();
  }

  /** Kills a node at once, as a machine that loses its power does. */
  public void kill(int node) {
    nodes.get(node).kill();
  }

  /** Starts a node that was killed. */
  public void start(int node) throws IOException {
    nodes.get(node).launch();
  }

  /**
   * Waits until all three are there, and each shard has its replica.
   *
   * @throws AssertionError when that takes minutes
   */
  public void awaitGreen() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (nodes.stream().anyMatch(node -> !node.isAlive())) {
        throw new AssertionError("a node ended; its log is in " + folder);
      }
      for (URI url : urls()) {
        if (isGreen(url)) {
          return;
        }
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("three nodes are not green; their logs are in " + folder);
  }

  private boolean isGreen(URI url) throws InterruptedException {
    URI health =
        url.resolve(
            "/_cluster/health?wait_for_nodes=3&wait_for_status=green&wait_for_no_relocating_shards=true&timeout=5s");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(10)).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("\"timed_out\":false");
    } catch (IOException e) {
      return false; // not yet there
    }
  }

  private String settings(int node, StartedNode one) {
    String seeds =
        transport.stream()
            .map(port -> "\"127.0.0.1:" + port + "\"")
            .collect(Collectors.joining(","));
    return SETTINGS.formatted(
        node, http.get(node), transport.get(node), seeds, one.part("data"), one.part("logs"));
  }

  @Override
  public void close() {
    nodes.forEach(StartedNode::kill);
  }
}
