package org.dateline.authority.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archives that the build copied for the authority, found by artifact. */
public final class Distributions {
  static final String WIKIDICT = "stanford-corenlp-";
  static final String DBPEDIA = "org.apache.stanbol.data.sites.dbpedia-";
  static final String XPONENTS = "opensextant-xponents-core-";
  private static final List<String> ALL = List.of(WIKIDICT, DBPEDIA, XPONENTS);

  private final Path folder;

  public Distributions(Path folder) {
    this.folder = folder;
  }

  /** All archives, in a fixed order. */
  public List<Path> archives() throws IOException {
    Stream.Builder<Path> archives = Stream.builder();
    for (String artifact : ALL) {
      archives.add(archive(artifact));
    }
    return archives.build().toList();
  }

  /** The entry of an artifact's archive that ends so; closing the stream closes the archive. */
  InputStream open(String artifact, String entryEnd) throws IOException {
    Path archive = archive(artifact);
    ZipFile zip = new ZipFile(archive.toFile());
    try {
      ZipEntry entry =
          zip.stream()
              .filter(e -> e.getName().endsWith(entryEnd))
              .findFirst()
              .orElseThrow(() -> new IOException(archive + " holds no " + entryEnd));
      return new FilterInputStream(zip.getInputStream(entry)) {
        @Override
        public void close() throws IOException {
          super.close();
          zip.close();
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private Path archive(String artifact) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> found =
            files
                .filter(f -> f.getFileName().toString().startsWith(artifact))
                .filter(f -> f.toString().endsWith(".jar"))
                .sorted()
                .toList();
        if (!found.isEmpty()) {
          return found.get(found.size() - 1);
        }
      }
    }
    throw new IOException(
        "no " + artifact + "*.jar in " + folder + ": run mvn package, which copies it there");
  }
}
