package org.dateline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a resource file that comes with the program, without blank lines and remarks. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines in their order, as they stand; a remark is a line that starts with {@code #}.
   *
   * @param path from the root of the class path: {@code /lang/en/names.txt}
   */
  public static List<String> of(String path) {
    InputStream in = ResourceLines.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("This build of Dateline is incomplete: it lacks " + path);
    }
    try {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The lines of a file in UTF-8 that is written alike; it is closed. */
  public static List<String> read(InputStream in) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
