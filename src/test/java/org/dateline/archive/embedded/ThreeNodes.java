package org.dateline.archive.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.testing.BuildFolder;

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
  private final Path server;
  private final List<Integer> http = freePorts();
  private final List<Integer> transport = freePorts();
  private final List<Process> nodes = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private ThreeNodes(Path folder) throws IOException {
    this.folder = folder;
    this.server =
        new ServerFiles(BuildFolder.distribution()).unpackedBelow(List.of(BuildFolder.target()));
  }

  /** Starts them, and waits until they are a cluster. */
  public static ThreeNodes in(Path folder) throws Exception {
    ThreeNodes all = new ThreeNodes(folder);
    for (int node = 0; node < 3; node++) {
      all.configure(node);
      all.nodes.add(all.launch(node));
    }
    all.awaitGreen();
    return all;
  }

  public List<URI> urls() {
    return http.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList();
  }

  /** Kills a node at once, as a machine that loses its power does. */
  public void kill(int node) {
    ProcessHandle launcher = nodes.get(node).toHandle();
    List<ProcessHandle> all = Stream.concat(launcher.descendants(), Stream.of(launcher)).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  /** Starts a node that was killed. */
  public void start(int node) throws IOException {
    nodes.set(node, launch(node));
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

  private void configure(int node) throws IOException {
    Path config = config(node);
    Files.createDirectories(config.resolve("jvm.options.d"));
    Files.createDirectories(of(node, "tmp"));
    String seeds =
        transport.stream()
            .map(port -> "\"127.0.0.1:" + port + "\"")
            .collect(Collectors.joining(","));
    Files.writeString(
        config.resolve("elasticsearch.yml"),
        SETTINGS.formatted(
            node, http.get(node), transport.get(node), seeds, of(node, "data"), of(node, "logs")));
    Files.writeString(config.resolve("jvm.options.d/heap.options"), "-Xms400m\n-Xmx400m\n");
    for (String file : List.of("jvm.options", "log4j2.properties")) {
      Files.copy(server.resolve("config").resolve(file), config.resolve(file));
    }
  }

  private Process launch(int node) throws IOException {
    Path home = folder.resolve("node-" + node);
    Files.createDirectories(of(node, "data"));
    Path logs = Files.createDirectories(of(node, "logs"));
    ServerUser user = ServerUser.of(home);
    user.own(List.of(home));
    Path java = Path.of(System.getProperty("java.home"));
    Path program = server.resolve("bin/elasticsearch");
    List<String> command =
        new ArrayList<>(user.prefix(List.of(of(node, "data"), program, java.resolve("bin/java"))));
    command.add(program.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.redirectErrorStream(true).redirectOutput(logs.resolve("console.log").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ES_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("ES_JAVA_HOME", java.toString());
    builder.environment().put("ES_PATH_CONF", config(node).toString());
    builder.environment().put("ES_TMPDIR", of(node, "tmp").toString());
    return builder.start();
  }

  private Path config(int node) {
    return of(node, "config");
  }

  private Path of(int node, String part) {
    return folder.resolve("node-" + node).resolve(part);
  }

  /** Ports that nobody listens on now. */
  private static List<Integer> freePorts() {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket socket : sockets) {
        socket.close();
      }
      return ports;
    } catch (IOException e) {
      throw new AssertionError("no free port", e);
    }
  }

  @Override
  public void close() {
    for (int node : IntStream.range(0, nodes.size()).toArray()) {
      kill(node);
    }
  }
}
