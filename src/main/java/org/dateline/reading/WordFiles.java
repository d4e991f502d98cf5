package org.dateline.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The word lists of the readers: lines of a resource without comments and empty ones. */
public final class WordFiles {
  private WordFiles() {}

  /** The lines of a file of the resource folder {@code reading}. */
  public static Stream<String> lines(String name) {
    try (InputStream in =
            Objects.requireNonNull(WordFiles.class.getResourceAsStream("/reading/" + name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines =
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
