package org.dateline.authority.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dateline.lexicon.ResourceLines;

/** Tab-separated tables: rows of cells, blank lines and lines starting with # left out. */
final class Table {
  private Table() {}

  static List<String[]> read(InputStream in) throws IOException {
    return cells(ResourceLines.read(in));
  }

  /** A table that comes with the program or its libraries. */
  static List<String[]> resource(String name) {
    return cells(ResourceLines.of(name));
  }

  private static List<String[]> cells(List<String> lines) {
    return lines.stream().map(line -> line.split("\t", -1)).toList();
  }

  /** The rows of a table without its head line. */
  static List<String[]> rows(String name) {
    List<String[]> rows = resource(name);
    return rows.subList(1, rows.size());
  }

  static InputStream open(String name) throws IOException {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("This build of Dateline is incomplete: it lacks " + name);
    }
    return in;
  }
}
