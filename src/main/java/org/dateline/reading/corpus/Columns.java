package org.dateline.reading.corpus;

import java.util.List;
import java.util.Map;
import org.dateline.reading.FieldNames;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.UnreadableException;

/** The columns of a table, recognized by their names in any of several languages. */
final class Columns {
  private final Map<String, Integer> places;

  private Columns(Map<String, Integer> places) {
    this.places = places;
  }

  /** The number of columns of a header whose names are known. */
  static int known(List<String> header, ReadingOptions options) {
    return (int)
        header.stream()
            .filter(
                cell -> options.columns().containsValue(cell.strip()) || FieldNames.isKnown(cell))
            .count();
  }

  static boolean hasText(List<String> header, ReadingOptions options) {
    return options.columns().containsKey("text") || FieldNames.places(header).containsKey("text");
  }

  /**
   * The columns of a table, by their names and what the user says of them.
   *
   * @throws UnreadableException if no column holds a text, or several may
   */
  static Columns of(List<String> header, ReadingOptions options) throws UnreadableException {
    Map<String, Integer> places = FieldNames.places(header);
    for (Map.Entry<String, String> mapping : options.columns().entrySet()) {
      int place = header.stream().map(String::strip).toList().indexOf(mapping.getValue());
      if (place < 0) {
        throw new UnreadableException(
            "There is no column “"
                + mapping.getValue()
                + "”. Its columns are "
                + list(header)
                + ".");
      }
      places.put(mapping.getKey(), place);
    }
    if (!places.containsKey("text")) {
      throw new UnreadableException(
          "No column holds a text: its columns are "
              + list(header)
              + ". If one does, say --map text=COLUMN. Nothing was added.");
    }
    if (!options.columns().containsKey("text")) {
      requireOneText(header);
    }
    return new Columns(places);
  }

  private static void requireOneText(List<String> header) throws UnreadableException {
    List<String> texts = FieldNames.exactly("text", header);
    if (texts.size() > 1) {
      throw new UnreadableException(
          "Several columns may hold the text: "
              + list(texts)
              + ". Say which with --map text=COLUMN. Nothing was added.");
    }
  }

  private static String list(List<String> header) {
    return String.join(", ", header.stream().filter(h -> !h.isBlank()).limit(30).toList());
  }

  /** The value of a row in the column of a field, empty for none. */
  String value(List<String> row, String field) {
    Integer place = places.get(field);
    String value = place == null || place >= row.size() ? "" : row.get(place).strip();
    return value.equals("None")
            || value.equalsIgnoreCase("nan")
            || value.equals("NULL")
            || value.equals("NA")
        ? ""
        : value;
  }
}
