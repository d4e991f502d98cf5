package org.dateline.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of an archive's folder that a backup holds: imports into the authority, what was learnt
 * of surnames, the reports of runs and the list of feeds. What can be built again, and the node's
 * own data, is none of them.
 */
final class BackupFolder {
  private static final Set<String> FILES = Set.of("bearers.tsv", "feeds.json");
  private static final String IMPORTS = "authority";
  private static final Pattern RUN = Pattern.compile("runs/[^/]+\\.json");

  private final Path folder;

  BackupFolder(Path folder) {
    this.folder = folder;
  }

  /** Relative paths with slashes, sorted. */
  List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 3)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(BackupFolder::isKept)
          .sorted()
          .toList();
    }
  }

  /** True if a file of this name is one that backups hold; no other is ever restored. */
  static boolean isKept(String name) {
    List<String> parts = List.of(name.split("/", -1));
    boolean plain =
        parts.stream()
            .noneMatch(part -> part.isEmpty() || part.startsWith(".") || part.contains("\\"));
    if (!plain || name.endsWith(".unfinished") || name.endsWith(".lock")) {
      return false;
    }
    return FILES.contains(name)
        || RUN.matcher(name).matches()
        || (parts.size() > 1
            && parts.get(0).equals(IMPORTS)
            && !parts.get(1).startsWith("overlay-"));
  }

  Path file(String name) {
    return folder.resolve(name);
  }
}
