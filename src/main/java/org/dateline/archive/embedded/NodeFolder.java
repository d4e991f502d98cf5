package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.files.Folders;
import org.dateline.files.OwnerOnly;

/**
 * The node's files below a data folder, and who uses the node.
 *
 * <pre>
 * DATA/elasticsearch/
 *   config/ data/ logs/ tmp/   the server's own
 *   port                       where it listens on 127.0.0.1, while it runs
 *   keeper                     process id and start of the keeper, and which folder it keeps
 *   server                     process id of the server
 *   key                        the node's secret
 *   users                      the named pipe whose write end each user holds
 *   leases/                    one file for each user
 *   lock                       held while a command starts the server or attaches to it
 * </pre>
 */
record NodeFolder(Path path) {
  static NodeFolder of(Path dataFolder) {
    return new NodeFolder(dataFolder.toAbsolutePath().normalize().resolve("elasticsearch"));
  }

  Path config() {
    return path.resolve("config");
  }

  Path data() {
    return path.resolve("data");
  }

  /** True if the server has stored something here. */
  boolean hasIndices() {
    return Files.isDirectory(data().resolve("indices"));
  }

  Path logs() {
    return path.resolve("logs");
  }

  Path log() {
    return logs().resolve("dateline.log");
  }

  /** The file that the server writes its addresses to once it listens. */
  Path boundAddresses() {
    return logs().resolve("http.ports");
  }

  Path tmp() {
    return path.resolve("tmp");
  }

  NodeKey key() throws IOException {
    return NodeKey.in(path.resolve("key"));
  }

  Path port() {
    return path.resolve("port");
  }

  Path users() {
    return path.resolve("users");
  }

  Path leases() {
    return path.resolve("leases");
  }

  Path lock() {
    return path.resolve("lock");
  }

  List<Path> ofServer() {
    return List.of(config(), data(), logs(), tmp());
  }

  /**
   * Makes the folders of the server, closed to other users.
   *
   * @param passable whether the server is another user's, who has to pass the folders above its own
   */
  void create(boolean passable) throws IOException {
    Path data = path.getParent();
    boolean fresh = !Files.exists(data);
    for (Path folder : ofServer()) {
      Files.createDirectories(folder);
      OwnerOnly.close(folder);
    }
    Files.createDirectories(leases());
    OwnerOnly.close(leases());
    OwnerOnly.close(path, passable);
    if (fresh) {
      OwnerOnly.close(data, passable);
    }
  }

  /** Deletes files that killed servers left. */
  void clearTmp() throws IOException {
    Folders.clear(tmp());
  }

  void writeKeeper(ProcessHandle keeper) throws IOException {
    Files.writeString(
        OwnerOnly.file(path.resolve("keeper")),
        keeper.pid() + " " + started(keeper) + " " + identity());
  }

  /**
   * The keeper of the running node; a process id that another program got since does not count, nor
   * does the keeper of a folder that this one is a copy of.
   */
  Optional<ProcessHandle> keeper() throws IOException {
    String[] known = knownKeeper();
    return known.length < 2 || isOfAnother(known) ? Optional.empty() : process(known);
  }

  private static Optional<ProcessHandle> process(String[] known) {
    return Processes.running(Long.parseLong(known[0]))
        .filter(process -> started(process).equals(known[1]));
  }

  private String[] knownKeeper() throws IOException {
    try {
      return Files.readString(path.resolve("keeper")).strip().split(" ", -1);
    } catch (NoSuchFileException e) {
      return new String[0];
    }
  }

  /**
   * True if the keeper was written for another folder, which this one is a copy of. Earlier
   * versions did not write which folder it is.
   */
  private boolean isOfAnother(String[] known) throws IOException {
    return known.length > 2 && !known[2].equals(identity());
  }

  /** Names the folder: it stays when the folder is moved, and a copy has another. */
  private String identity() throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? "unknown" : key.toString().replace(' ', '_');
  }

  /**
   * Forgets the node of the folder that this one was copied from.
   *
   * @return whether that node still runs: then the copy was made while it was in use
   */
  boolean forgetOriginal() throws IOException {
    String[] known = knownKeeper();
    if (!isOfAnother(known)) {
      return false;
    }
    boolean inUse = Files.exists(port()) && process(known).isPresent();
    for (String name : List.of("keeper", "server", "port", "users")) {
      Files.deleteIfExists(path.resolve(name));
    }
    try (Stream<Path> copied = Files.list(leases())) {
      for (Path lease : copied.toList()) {
        Files.delete(lease);
      }
    }
    return inUse;
  }

  /**
   * A server whose keeper is gone: it holds the data, and nobody would stop it. A process id that
   * another program got since does not count.
   */
  Optional<ProcessHandle> orphan() throws IOException {
    if (isOfAnother(knownKeeper())) {
      return Optional.empty();
    }
    try {
      String pid = Files.readString(path.resolve("server")).strip();
      return pid.matches("\\d{1,10}")
          ? Processes.running(Long.parseLong(pid)).filter(this::isServer)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private boolean isServer(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return Arrays.stream(arguments).anyMatch(a -> a.contains("elasticsearch"));
  }

  /** True if any process that lives holds a lease; one that was killed leaves its file behind. */
  boolean hasUsers() throws IOException {
    try (Stream<Path> leases = Files.list(leases())) {
      return leases
          .map(lease -> Lease.processOf(lease.getFileName().toString()))
          .anyMatch(pid -> Processes.running(pid).isPresent());
    }
  }

  /** Bytes on disk. */
  long size() throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.walk(data())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        sum += Files.isRegularFile(file) ? Files.size(file) : 0;
      }
    }
    return sum;
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
