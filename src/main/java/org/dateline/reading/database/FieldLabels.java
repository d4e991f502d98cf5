package org.dateline.reading.database;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.ResourceLines;

/** Lines that begin with the label of a field, in the languages of the databases' interfaces. */
final class FieldLabels {
  private static final Pattern LABELLED =
      Pattern.compile("(?s)^\\s*(\\p{Lu}[\\p{L} -]{1,24}?)\\s?:[ \\t\\u00a0]*(.*)$");
  private static final Map<String, LabelMeaning> KINDS = kinds();

  private FieldLabels() {}

  /**
   * The meaning of a label.
   *
   * @param tail whether it stands after the text
   */
  record LabelMeaning(String name, boolean tail) {}

  /** The value that a line has behind its label, and the meaning of the label. */
  record Field(LabelMeaning kind, String value) {}

  private static Map<String, LabelMeaning> kinds() {
    Map<String, LabelMeaning> kinds = new HashMap<>();
    ResourceLines.of("/reading/labels.txt").stream()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              List<String> kind = List.of(line.substring(0, colon).split(" ", 2));
              for (String label : line.substring(colon + 1).strip().split(", ", -1)) {
                kinds.put(label, new LabelMeaning(kind.get(0), kind.get(1).equals("tail")));
              }
            });
    return Map.copyOf(kinds);
  }

  /** The field of a line; only known labels make one. */
  static Optional<Field> field(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(KINDS.get(labelled.group(1).strip().toUpperCase(Locale.ROOT)))
        .map(kind -> new Field(kind, labelled.group(2).strip()));
  }

  /** The field of a line whose label is in capitals, as in plain text. */
  static Optional<Field> inCapitals(String line) {
    Matcher labelled = LABELLED.matcher(line);
    boolean capitals =
        labelled.matches() && labelled.group(1).equals(labelled.group(1).toUpperCase(Locale.ROOT));
    return capitals ? field(line) : Optional.empty();
  }
}
