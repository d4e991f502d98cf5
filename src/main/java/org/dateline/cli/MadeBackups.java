package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.files.OwnerOnly;

/**
 * The backups that a server has made of its archive, in the order they were made, whatever the
 * clock said. A file beside the archive names them, so that no other file is ever removed for one.
 */
final class MadeBackups {
  static final String NAME = "backups.txt";

  private final Path list;

  /**
   * Opens the list of backups of an archive.
   *
   * @param data the archive's folder
   */
  MadeBackups(Path data) {
    this.list = data.resolve(NAME);
  }

  /** The backups in a folder, the oldest first, without those that were moved away. */
  List<Path> in(Path folder) throws IOException {
    return all().stream().filter(file -> folder.equals(file.getParent())).toList();
  }

  private List<Path> all() throws IOException {
    if (!Files.exists(list)) {
      return List.of();
    }
    return Files.readAllLines(list).stream().map(Path::of).filter(Files::exists).toList();
  }

  /** True if any were made in a folder, be they there or not. */
  boolean anyEver(Path folder) throws IOException {
    return Files.exists(list)
        && Files.readAllLines(list).stream()
            .map(Path::of)
            .anyMatch(f -> folder.equals(f.getParent()));
  }

  void add(Path file) throws IOException {
    List<String> lines = new ArrayList<>(all().stream().map(Path::toString).toList());
    lines.add(file.toString());
    OwnerOnly.replace(list, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
