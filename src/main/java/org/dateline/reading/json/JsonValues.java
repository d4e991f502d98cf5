package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Moment;
import org.dateline.reading.WrittenMoment;
import org.jspecify.annotations.Nullable;

/** Values of JSON objects by any of several names. */
final class JsonValues {
  private JsonValues() {}

  /** The first that says anything; "None" and "nan" are how some programs write nothing. */
  static @Nullable String string(JsonNode row, List<String> names) {
    for (String name : names) {
      String value = plain(row.path(name));
      if (isSaid(value)) {
        return value;
      }
    }
    return null;
  }

  static @Nullable String string(JsonNode row, String... names) {
    return string(row, List.of(names));
  }

  static Optional<Moment> moment(JsonNode row, List<String> names) {
    for (String name : names) {
      JsonNode value = row.path(name);
      Optional<Moment> moment =
          WrittenMoment.of(
              value.isNumber() ? value.decimalValue().toPlainString() : value.asText(""));
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  static boolean isSaid(String value) {
    return !value.isBlank()
        && !value.equals("None")
        && !value.equals("null")
        && !value.equalsIgnoreCase("nan")
        && !value.equals("N/A");
  }

  /** The strings of a list, or the only one; of objects their names. */
  static List<String> list(JsonNode value) {
    List<String> all = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(element -> all.addAll(list(element)));
    } else {
      String plain = plain(value);
      if (isSaid(plain)) {
        all.add(plain);
      }
    }
    return all;
  }

  // Publishers and authors also come as objects with a name, and as lists of either.
  static String plain(JsonNode value) {
    if (value.isObject()) {
      for (String name : List.of("name", "title", "value", "@value", "rendered", "literal")) {
        if (value.path(name).isTextual()) {
          return value.path(name).asText().strip();
        }
      }
      return "";
    }
    if (value.isArray()) {
      return String.join(", ", list(value));
    }
    return value.isNull() ? "" : value.asText("").strip();
  }
}
