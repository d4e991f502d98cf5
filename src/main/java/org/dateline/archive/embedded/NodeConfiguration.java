package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the server's configuration, anew at each start. */
final class NodeConfiguration {
  // Elasticsearch's own marks are shares of the disk, which leave a laptop's last 50 GB unused and
  // then make the archive read-only. Ours are what merges of a laptop's archive need.
  private static final String SETTINGS =
      """
      cluster.name: dateline
      node.name: dateline
      discovery.type: single-node
      network.host: 127.0.0.1
      http.port: 0
      transport.port: 0
      node.portsfile: true
      path.data: "%s"
      path.logs: "%s"
      path.repo: "%s"
      xpack.security.enabled: true
      xpack.security.enrollment.enabled: false
      xpack.security.autoconfiguration.enabled: false
      xpack.security.authc.reserved_realm.enabled: false
      xpack.security.authc.realms.native.none.enabled: false
      xpack.security.authc.realms.file.own.order: 0
      xpack.license.self_generated.type: basic
      action.auto_create_index: false
      action.destructive_requires_name: true
      cluster.routing.allocation.disk.watermark.low: %dmb
      cluster.routing.allocation.disk.watermark.high: %dmb
      cluster.routing.allocation.disk.watermark.flood_stage: %dmb
      cluster.info.update.interval: 10s
      """;

  private final NodeFolder folder;
  private final Path server;

  NodeConfiguration(NodeFolder folder, Path server) {
    this.folder = folder;
    this.server = server;
  }

  void write(int heapMegabytes, NodeKey key) throws IOException {
    Path config = folder.config();
    Files.writeString(config.resolve("users"), key.line());
    Files.writeString(config.resolve("users_roles"), "superuser:" + NodeKey.USER + "\n");
    // what a server that was killed as it began leaves, and the next refuses to write over
    Files.deleteIfExists(config.resolve("elasticsearch.keystore.tmp"));
    Path options = Files.createDirectories(config.resolve("jvm.options.d"));
    Files.writeString(
        config.resolve("elasticsearch.yml"),
        SETTINGS.formatted(
            quoted(folder.data()),
            quoted(folder.logs()),
            quoted(folder.tmp()),
            2 * DiskSpace.FLOOD_STAGE_MB,
            DiskSpace.HIGH_MB,
            DiskSpace.FLOOD_STAGE_MB));
    Files.write(config.resolve("jvm.options"), serverOptions());
    Files.writeString(
        options.resolve("heap.options"), "-Xms%1$dm\n-Xmx%1$dm\n".formatted(heapMegabytes));
    Files.copy(
        server.resolve("config/log4j2.properties"),
        config.resolve("log4j2.properties"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The JVM options of the distribution, without its 2 GB of garbage collection logs and its heap
   * dumps.
   */
  private List<String> serverOptions() throws IOException {
    Predicate<String> unwanted =
        line -> line.contains("-Xlog:gc") || line.contains("HeapDumpOnOutOfMemoryError");
    try (Stream<String> lines = Files.lines(server.resolve("config/jvm.options"))) {
      return lines.filter(unwanted.negate()).toList();
    }
  }

  /** The path for a YAML string in double quotes. */
  private static String quoted(Path path) {
    return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
