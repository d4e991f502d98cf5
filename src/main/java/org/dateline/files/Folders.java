package org.dateline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. Symbolic links are not followed. */
public final class Folders {
  private Folders() {}

  /** Deletes a folder and all that is in it; does nothing where there is none. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : deepestFirst(folder)) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Deletes all that is in a folder, and keeps the folder. */
  public static void clear(Path folder) throws IOException {
    for (Path path : deepestFirst(folder)) {
      if (!path.equals(folder)) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
