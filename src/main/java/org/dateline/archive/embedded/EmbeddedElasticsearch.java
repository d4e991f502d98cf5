package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.files.FileErrors;
import org.dateline.files.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The Elasticsearch node of a data folder. The first command that opens it starts the server, the
 * others attach to it, and the server stops with the last of them, however that one ends. Between
 * the server and its users stands the keeper, a shell script (keeper.sh) that lives as long as the
 * server does.
 */
public final class EmbeddedElasticsearch {
  private static final Duration START = Duration.ofMinutes(10);
  private static final Duration STOP = Duration.ofMinutes(2);
  private static final Duration ORPHAN_ENDS = Duration.ofSeconds(20);
  private static final Duration GRANT = Duration.ofSeconds(30);
  private static final Duration GIVES_UP = Duration.ofSeconds(30);

  private final NodeFolder folder;
  private final Path dataFolder;
  private final ServerFiles files;
  private final List<Path> serverFolders;
  private final Consumer<String> progress;

  /**
   * Prepares the server of a data folder, and starts nothing.
   *
   * @param dataFolder of the archive, made when it is not there
   * @param distribution the server's zip
   * @param serverFolder where to unpack the server; below the data folder where this may not be
   *     written
   * @param progress called with what the user waits for
   */
  public EmbeddedElasticsearch(
      Path dataFolder, Path distribution, Path serverFolder, Consumer<String> progress) {
    this.dataFolder = dataFolder;
    this.folder = NodeFolder.of(dataFolder);
    this.files = new ServerFiles(distribution);
    this.serverFolders = List.of(serverFolder.toAbsolutePath().normalize(), folder.path());
    this.progress = progress;
  }

  /** True if a node was ever started in this data folder. */
  public static boolean isIn(Path dataFolder) {
    return Files.isDirectory(NodeFolder.of(dataFolder).path());
  }

  /**
   * A node that answers.
   *
   * @throws ArchiveUnreachableException if the server cannot be started or reached
   */
  public EmbeddedNode open() {
    try {
      folder.create(ServerUser.isOther());
      try (FileChannel channel = OwnerOnly.open(folder.lock())) {
        channel.lock(); // until the channel closes
        new DiskSpace(folder.path()).warning().ifPresent(progress);
        if (folder.forgetOriginal()) {
          progress.accept(
              dataFolder
                  + " was copied while it was in use: what was being written then may be missing or"
                  + " damaged. A backup (dateline backup) is whole.");
        }
        Optional<EmbeddedNode> running = attach();
        return running.isPresent() ? running.get() : start();
      }
    } catch (IOException e) {
      throw new ArchiveUnreachableException(
          "Elasticsearch cannot use the data folder %s: %s. Name another with --data."
              .formatted(dataFolder, FileErrors.reason(e)),
          e);
    }
  }

  /** The running node, unless there is none or its last user has just left. */
  private Optional<EmbeddedNode> attach() throws IOException {
    Optional<ProcessHandle> keeper = folder.keeper();
    if (keeper.isEmpty()) {
      return Optional.empty();
    }
    Lease lease = Lease.ask(folder);
    if (waitFor(lease::granted, GRANT, keeper.get())) {
      NodeProbe probe = new NodeProbe(port(), folder.key());
      if (waitFor(probe::ready, GRANT, keeper.get())) {
        return Optional.of(new EmbeddedNode(folder, keeper.get(), lease, probe));
      }
    }
    lease.close();
    if (folder.hasUsers() && Processes.runs(keeper.get())) {
      throw new ArchiveUnreachableException(
          "The Elasticsearch node of %s does not answer. %s; its log is %s"
              .formatted(dataFolder, new DiskSpace(folder.path()).whatToDo(), folder.log()));
    }
    awaitEnd(keeper.get());
    return Optional.empty();
  }

  private EmbeddedNode start() throws IOException {
    endOrphan();
    if (!folder.hasIndices()) {
      new DiskSpace(folder.path()).refuseNewArchive();
    }
    progress.accept("Starting Elasticsearch in " + folder.path());
    Files.deleteIfExists(folder.port());
    Files.deleteIfExists(folder.users());
    Files.deleteIfExists(folder.boundAddresses());
    folder.clearTmp();
    Path server = files.unpackedBelow(serverFolders);
    new NodeConfiguration(folder, server)
        .write(HeapSize.megabytes(MachineMemory.ofMachine(), folder.size()), folder.key());
    makePipe(folder.users());
    Lease lease = Lease.ask(folder);
    Process keeper = startKeeper(server);
    folder.writeKeeper(keeper.toHandle());
    try {
      NodeProbe probe = awaitReady(keeper.toHandle());
      if (!waitFor(lease::granted, GRANT, keeper.toHandle())) {
        throw failed("its keeper does not answer");
      }
      return new EmbeddedNode(folder, keeper.toHandle(), lease, probe);
    } catch (ArchiveUnreachableException e) {
      lease.close(); // which makes the keeper stop the server
      throw e;
    }
  }

  private void endOrphan() throws IOException {
    Optional<ProcessHandle> orphan = folder.orphan();
    if (orphan.isPresent()) {
      progress.accept("Stopping an Elasticsearch that nobody looks after");
      end(orphan.get());
    }
  }

  /** Ends a server, by force if need be, and waits until it has ended. */
  static void end(ProcessHandle server) {
    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
    server.destroy();
    if (!waitFor(() -> all.stream().noneMatch(Processes::runs), ORPHAN_ENDS, null)) {
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(EmbeddedElasticsearch::awaitEnd);
    }
  }

  private Process startKeeper(Path server) throws IOException {
    Path script = folder.config().resolve("keeper.sh");
    Files.write(script, ServerFiles.resource("keeper.sh"));
    ServerUser user = ServerUser.of(folder.path());
    user.own(folder.ofServer());
    Path java = Path.of(System.getProperty("java.home"));
    List<String> command =
        new ArrayList<>(List.of("bash", script.toString(), folder.path().toString()));
    command.addAll(
        user.prefix(
            List.of(folder.data(), server.resolve("bin/elasticsearch"), java.resolve("bin/java"))));
    command.add(server.resolve("bin/elasticsearch").toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.path().toFile());
    builder.redirectInput(folder.users().toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.logs().resolve("console.log").toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("ES_") || name.equals("JAVA_TOOL_OPTIONS"));
    builder.environment().put("ES_JAVA_HOME", java.toString());
    builder.environment().put("ES_PATH_CONF", folder.config().toString());
    builder.environment().put("ES_TMPDIR", folder.tmp().toString());
    if (folder.tmp().toString().chars().noneMatch(Character::isWhitespace)) {
      // Its launcher leaves an empty folder behind at each start; the option cannot be quoted.
      builder.environment().put("CLI_JAVA_OPTS", "-Djava.io.tmpdir=" + folder.tmp());
    }
    return builder.start();
  }

  private NodeProbe awaitReady(ProcessHandle keeper) throws IOException {
    Path bound = folder.boundAddresses();
    if (!waitFor(() -> Files.exists(bound), START, keeper)) {
      throw failed(Processes.runs(keeper) ? "it took too long" : "it ended");
    }
    // a server whose command was killed may write its own port there before it ends
    Probed node = new Probed(bound, folder.key());
    if (!waitFor(() -> node.now().ready() || !node.now().damaged().isEmpty(), START, keeper)) {
      throw failed("it does not answer");
    }
    NodeProbe probe = node.now();
    refuseDamaged(probe, keeper);
    Path written = folder.path().resolve(".port");
    Files.writeString(OwnerOnly.file(written), probe.port() + "\n");
    Files.move(written, folder.port(), StandardCopyOption.ATOMIC_MOVE);
    return probe;
  }

  /**
   * Refuses an archive of which Elasticsearch cannot open all indices. It waits until Elasticsearch
   * has given up, which tries more than once.
   */
  private void refuseDamaged(NodeProbe probe, ProcessHandle keeper) {
    waitFor(() -> probe.ready() || probe.hasGivenUp(), GIVES_UP, keeper);
    if (!probe.ready()) {
      throw new ArchiveUnreachableException(
          "Files of the archive in "
              + dataFolder
              + " are damaged ("
              + String.join(", ", probe.damaged())
              + "): the disk may fail, or the folder was copied while it was in use. Restore a"
              + " backup into another folder: dateline restore --data DIR FILE. Elasticsearch's log: "
              + folder.log());
    }
  }

  private ArchiveUnreachableException failed(String why) throws IOException {
    return new ArchiveUnreachableException(
        "Elasticsearch did not start: %s. %sIts log: %s and console.log beside it."
            .formatted(why, ServerLog.lastError(folder.logs()), folder.log()));
  }

  private int port() throws IOException {
    try {
      return Integer.parseInt(Files.readString(folder.port()).strip());
    } catch (NoSuchFileException e) {
      return 0; // a start that was broken off; nothing answers there
    }
  }

  private static void makePipe(Path path) throws IOException {
    run(List.of("mkfifo", "-m", "600", path.toString()));
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(
            String.join(" ", command)
                + ": "
                + new String(
                    process.getInputStream().readAllBytes(),
                    java.nio.charset.Charset.defaultCharset()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  static void awaitEnd(ProcessHandle keeper) {
    if (!waitFor(() -> !Processes.runs(keeper), STOP, null)) {
      throw new ArchiveUnreachableException(
          "Elasticsearch does not stop. End process %d by hand, then try again."
              .formatted(keeper.pid()));
    }
  }

  /**
   * Waits for a condition; true if it came true in time, and while this process, if any, was alive.
   */
  private static boolean waitFor(
      BooleanSupplier condition, Duration atMost, @Nullable ProcessHandle process) {
    long end = System.nanoTime() + atMost.toNanos(); // whatever becomes of the clock
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0 || (process != null && !Processes.runs(process))) {
        return condition.getAsBoolean();
      }
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ArchiveUnreachableException("interrupted while waiting for Elasticsearch", e);
      }
    }
    return true;
  }
}
