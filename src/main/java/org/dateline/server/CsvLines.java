package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines of CSV as of RFC 4180, safe to open in a spreadsheet. */
final class CsvLines {
  private static final ObjectWriter WRITER =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

  private CsvLines() {}

  /** A line with a cell for each of {@code columns}. */
  static <C> String line(List<C> columns, Function<C, @Nullable Object> cell) {
    try {
      return WRITER.writeValueAsString(
          columns.stream().map(column -> harmless(cell.apply(column))).toArray());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a cell cannot be written", e);
    }
  }

  // A spreadsheet takes a cell that begins so for a formula, and a formula can send data away.
  private static Object harmless(@Nullable Object value) {
    if (value instanceof Number) {
      return value;
    }
    String text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
