package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Digest;
import org.dateline.files.OwnerOnly;
import org.dateline.linking.archive.KnownBearers;

/**
 * The file of surnames that an archive has learnt: surname, entity, name and share, a line each.
 */
public final class BearersFile implements KnownBearers {
  private final Map<String, Bearer> bearers;
  private final String version;

  private BearersFile(Map<String, Bearer> bearers, String version) {
    this.bearers = Map.copyOf(bearers);
    this.version = version;
  }

  /** The file's path in an archive's folder. */
  public static Path in(Path data) {
    return data.resolve("bearers.tsv");
  }

  /** Reads the file; no surnames if it is not there. */
  public static KnownBearers read(Path file) {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    try {
      Map<String, Bearer> bearers = new HashMap<>();
      List<String> lines = Files.readAllLines(file);
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4) {
          bearers.put(cells[0], new Bearer(cells[1], cells[2], Double.parseDouble(cells[3])));
        }
      }
      return new BearersFile(bearers, Digest.sha256(String.join("\n", lines)).substring(0, 8));
    } catch (IOException e) {
      throw new UncheckedIOException("the file of learnt surnames cannot be read: " + file, e);
    }
  }

  /** Writes the file whole, or not at all. */
  static void write(Path file, Map<String, Bearer> bearers) {
    List<String> lines = new ArrayList<>();
    bearers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                lines.add(
                    String.join(
                        "\t",
                        e.getKey(),
                        e.getValue().entity(),
                        e.getValue().name(),
                        Double.toString(e.getValue().share()))));
    String content = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    try {
      OwnerOnly.replace(file, content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the file of learnt surnames cannot be written: " + file, e);
    }
  }

  @Override
  public Optional<Bearer> of(String surname) {
    return Optional.ofNullable(bearers.get(surname));
  }

  @Override
  public String version() {
    return version;
  }
}
