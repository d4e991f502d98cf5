package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder in which this program is installed.
 *
 * @param build the folder that holds the classes, the libraries and the distributions
 */
record Installation(Path build) {
  /** The folder that this class was loaded from: that of {@code target/dateline.jar} or classes. */
  static Installation ofThisProgram() {
    try {
      Path code =
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Installation(code.toAbsolutePath().normalize().getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Files that are unpacked or read, not linked against. */
  Path distributions() {
    return build.resolve("distributions");
  }

  /** The Elasticsearch server's zip; where it is missing, the name it ought to have. */
  Path elasticsearch() {
    Path missing = distributions().resolve("elasticsearch.zip");
    if (!Files.isDirectory(distributions())) {
      return missing;
    }
    try (Stream<Path> files = Files.list(distributions())) {
      return files
          .filter(file -> file.getFileName().toString().matches("elasticsearch-.*\\.zip"))
          .max(Path::compareTo)
          .orElse(missing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dateline's own, from the jar's manifest; "development" when run from classes. */
  String version() {
    String version = Installation.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
