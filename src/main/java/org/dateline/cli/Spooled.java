package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dateline.files.TemporaryFiles;
import org.jspecify.annotations.Nullable;

/** The input files of a command; standard input is one of them, copied to a temporary file. */
final class Spooled implements AutoCloseable {
  private final List<Path> paths;
  private final @Nullable Path folder;

  private Spooled(List<Path> paths, @Nullable Path folder) {
    this.paths = paths;
    this.folder = folder;
  }

  static Spooled of(List<Path> given, InputStream in) throws IOException {
    if (given.stream().noneMatch(Terminal::isInput)) {
      return new Spooled(given, null);
    }
    Path folder = TemporaryFiles.createFolder();
    Path file = folder.resolve("standard-input");
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    return new Spooled(
        given.stream().map(path -> Terminal.isInput(path) ? file : path).toList(), folder);
  }

  List<Path> paths() {
    return paths;
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      Files.deleteIfExists(folder.resolve("standard-input"));
      Files.deleteIfExists(folder);
    }
  }
}
