package org.dateline.server;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of CSV as of RFC 4180, safe to open in a spreadsheet. */
final class CsvLines {
  private CsvLines() {}

  /** One line, with a cell for each of {@code columns}. */
  static <C> String line(List<C> columns, Function<C, @Nullable Object> cell) {
    return columns.stream()
        .map(column -> cell(cell.apply(column)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
  }

  // A spreadsheet takes a cell that begins so for a formula, and a formula can send data away.
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
