package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveUnreachableException;

/**
 * The user the server runs as. Elasticsearch refuses to run as root; a root Dateline hands it to an
 * unprivileged user, who owns its files and nothing else.
 */
final class ServerUser {
  private static final int CAP_DAC_OVERRIDE = 1;
  private static final int CAP_DAC_READ_SEARCH = 2;

  private final int uid;
  private final int gid;
  private final boolean other;

  private ServerUser(int uid, int gid, boolean other) {
    this.uid = uid;
    this.gid = gid;
    this.other = other;
  }

  /** True if the server runs as another user than we do. */
  static boolean isOther() throws IOException {
    return id("-u").equals("0");
  }

  /** Ourselves; as root the owner of the folder, and nobody where that is root too. */
  static ServerUser of(Path folder) throws IOException {
    if (!isOther()) {
      return new ServerUser(0, 0, false);
    }
    int uid = (Integer) Files.getAttribute(folder, "unix:uid");
    int gid = (Integer) Files.getAttribute(folder, "unix:gid");
    if (uid == 0) {
      uid = Integer.parseInt(id("-u", "nobody"));
      gid = Integer.parseInt(id("-g", "nobody"));
    }
    return new ServerUser(uid, gid, true);
  }

  /** Makes these folders, and all in them, this user's. */
  void own(Collection<Path> folders) throws IOException {
    if (!other) {
      return;
    }
    for (Path folder : folders) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.toList()) {
          if (!Integer.valueOf(uid).equals(attribute(path, "unix:uid"))) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
          }
        }
      }
    }
  }

  /**
   * The words to put before a command to run it as this user.
   *
   * @param needed files the command reads. Below a closed folder (a home of mode 700) this user
   *     reaches none of them: then it keeps the one capability to pass such folders, and no other.
   * @throws ArchiveUnreachableException where that is not possible
   */
  List<String> prefix(Collection<Path> needed) throws IOException {
    if (!other) {
      return List.of();
    }
    if (!onPath("setpriv")) {
      throw new ArchiveUnreachableException(
          "Elasticsearch does not run as root, and setpriv (package util-linux) to run it as another user is missing. Run Dateline as an ordinary user.");
    }
    List<String> command =
        new ArrayList<>(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
    String kept = "-all";
    for (Path path : needed) {
      if (!reaches(path)) {
        kept = "-all,+" + capability(path);
      }
    }
    for (String set : List.of("--inh-caps=", "--ambient-caps=", "--bounding-set=")) {
      command.add(set + kept);
    }
    if (!kept.equals("-all")) {
      command.add("--securebits=+no_setuid_fixup"); // or access(2) would not count the capability
    }
    command.add("--no-new-privs");
    return command;
  }

  private boolean reaches(Path path) throws IOException {
    Path real = path.toRealPath();
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      if (!may(folder, 1)) {
        return false;
      }
    }
    return may(real, 4);
  }

  /**
   * True if the server's user has this right on a file.
   *
   * @param bit of one of the three digits of the file's mode: 4 read, 1 pass
   */
  private boolean may(Path path, int bit) throws IOException {
    int mode = (Integer) attribute(path, "unix:mode");
    if (attribute(path, "unix:uid").equals(uid)) {
      return ((mode >> 6) & bit) != 0;
    }
    if (attribute(path, "unix:gid").equals(gid)) {
      return ((mode >> 3) & bit) != 0;
    }
    return (mode & bit) != 0;
  }

  private static String capability(Path path) throws IOException {
    long allowed = bounding();
    if (((allowed >> CAP_DAC_READ_SEARCH) & 1) != 0) {
      return "dac_read_search";
    }
    if (((allowed >> CAP_DAC_OVERRIDE) & 1) != 0) {
      return "dac_override";
    }
    throw new ArchiveUnreachableException(
        "Elasticsearch does not run as root, and the user it runs as cannot reach %s: a folder above is closed to others. Use a data folder elsewhere (--data), or run Dateline as an ordinary user."
            .formatted(path));
  }

  private static long bounding() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("CapBnd:")) {
        return Long.parseUnsignedLong(line.substring(7).strip(), 16);
      }
    }
    return 0;
  }

  private static Object attribute(Path path, String name) throws IOException {
    return Files.getAttribute(path, name, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String id(String... arguments) throws IOException {
    List<String> command = Stream.concat(Stream.of("id"), Stream.of(arguments)).toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("no answer to " + String.join(" ", command));
      }
      return answer.strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
