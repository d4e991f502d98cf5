package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a resource file of words or weights; blank lines and remarks behind # are left out. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines in their order, without blanks at their ends.
   *
   * @param path from the root of the class path: {@code /names/words.txt}
   */
  public static List<String> of(String path) {
    InputStream in = ResourceLines.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("This build of Dateline is incomplete: it lacks " + path);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
