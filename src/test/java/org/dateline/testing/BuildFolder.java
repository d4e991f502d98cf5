package org.dateline.testing;

import java.nio.file.Path;

/** The location of the build under test. */
public final class BuildFolder {
  private BuildFolder() {}

  /** The folder {@code target}. */
  public static Path target() {
    return Path.of(System.getProperty("dateline.build", "target")).toAbsolutePath();
  }

  /** The server's zip that the build has put there. */
  public static Path distribution() throws java.io.IOException {
    try (var files = java.nio.file.Files.list(target().resolve("distributions"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("elasticsearch-.*\\.zip"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("run mvn generate-resources first"));
    }
  }
}
