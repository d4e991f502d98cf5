package org.dateline.reading.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.WordFiles;

/** The columns of a table, told by their names in any of several languages. */
final class Columns {
  private static final Map<String, List<String>> NAMES = names();
  private final Map<String, Integer> places;

  private Columns(Map<String, Integer> places) {
    this.places = places;
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    WordFiles.lines("columns.txt")
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              names.put(
                  line.substring(0, colon),
                  List.of(line.substring(colon + 1).strip().split(", ", -1)));
            });
    return names;
  }

  /** How many columns of a header have names that are known. */
  static int known(List<String> header, ReadingOptions options) {
    return (int)
        header.stream()
            .filter(
                cell ->
                    options.columns().containsValue(cell.strip())
                        || NAMES.values().stream().anyMatch(names -> names.contains(fold(cell))))
            .count();
  }

  static boolean hasText(List<String> header, ReadingOptions options) {
    return options.columns().containsKey("text")
        || header.stream()
            .anyMatch(cell -> NAMES.getOrDefault("text", List.of()).contains(fold(cell)));
  }

  /**
   * @throws UnreadableException if no column holds a text, or several may
   */
  static Columns of(List<String> header, ReadingOptions options) throws UnreadableException {
    Map<String, Integer> places = new HashMap<>();
    NAMES.forEach(
        (field, names) ->
            names.stream()
                .flatMap(name -> places(header, name).stream())
                .findFirst()
                .ifPresent(place -> places.put(field, place)));
    for (Map.Entry<String, String> told : options.columns().entrySet()) {
      int place = header.stream().map(String::strip).toList().indexOf(told.getValue());
      if (place < 0) {
        throw new UnreadableException(
            "There is no column “" + told.getValue() + "”. Its columns are " + list(header) + ".");
      }
      places.put(told.getKey(), place);
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
    List<String> texts = new ArrayList<>();
    for (String name : NAMES.getOrDefault("text", List.of())) {
      places(header, name).forEach(place -> texts.add(header.get(place)));
    }
    if (texts.size() > 1) {
      throw new UnreadableException(
          "Several columns may hold the text: "
              + list(texts)
              + ". Say which with --map text=COLUMN. Nothing was added.");
    }
  }

  private static List<Integer> places(List<String> header, String name) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (fold(header.get(i)).equals(name)) {
        places.add(i);
      }
    }
    return places;
  }

  private static String list(List<String> header) {
    return String.join(", ", header.stream().filter(h -> !h.isBlank()).limit(30).toList());
  }

  /** What a row has in the column of a field; empty when there is none. */
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

  private static String fold(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
