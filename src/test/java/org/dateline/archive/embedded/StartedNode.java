package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.testing.BuildFolder;

/** An Elasticsearch process with settings of the test's own, in a folder that the test gives. */
final class StartedNode {
  private final Path home;
  private final Path server;
  private Process process;

  /**
   * A node that is not configured yet.
   *
   * @param home its own folder, which need not be there
   */
  StartedNode(Path home) throws IOException {
    this.home = home;
    this.server =
        new ServerFiles(BuildFolder.distribution()).unpackedBelow(List.of(BuildFolder.target()));
  }

  /** A folder of the node: {@code config}, {@code data}, {@code logs} or {@code tmp}. */
  Path part(String name) {
    return home.resolve(name);
  }

  /** Writes its settings, and makes its folders. */
  void configure(String settings) throws IOException {
    Path config = part("config");
    Path options = Files.createDirectories(config.resolve("jvm.options.d"));
    Files.createDirectories(part("tmp"));
    Files.writeString(config.resolve("elasticsearch.yml"), settings);
    Files.writeString(options.resolve("heap.options"), "-Xms400m\n-Xmx400m\n");
    for (String file : List.of("jvm.options", "log4j2.properties")) {
      Files.copy(server.resolve("config").resolve(file), config.resolve(file));
    }
  }

  /** Starts it, and does not wait until it answers. */
  void launch() throws IOException {
    Files.createDirectories(part("data"));
    Path logs = Files.createDirectories(part("logs"));
    ServerUser user = ServerUser.of(home);
    user.own(List.of(home));
    Path java = Path.of(System.getProperty("java.home"));
    Path program = server.resolve("bin/elasticsearch");
    List<String> command =
        new ArrayList<>(user.prefix(List.of(part("data"), program, java.resolve("bin/java"))));
    command.add(program.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.redirectErrorStream(true).redirectOutput(logs.resolve("console.log").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ES_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("ES_JAVA_HOME", java.toString());
    builder.environment().put("ES_PATH_CONF", part("config").toString());
    builder.environment().put("ES_TMPDIR", part("tmp").toString());
    process = builder.start();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it at once, as a machine that loses its power does. */
  void kill() {
    ProcessHandle launcher = process.toHandle();
    List<ProcessHandle> all = Stream.concat(launcher.descendants(), Stream.of(launcher)).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }
}
