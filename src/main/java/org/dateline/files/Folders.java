package org.dateline.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /**
   * Gives a finished folder its name at once. Where another process was faster, that one's folder
   * stays, and so does this one under its old name.
   *
   * @throws IOException if the folder cannot be moved, and none of that name is there
   */
  public static void moveUnlessThere(Path finished, Path name) throws IOException {
    try {
      Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) { // of no type of its own if the other folder holds files
      if (!Files.isDirectory(name)) {
        throw e;
      }
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
