package org.dateline.server;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.search.DayRange;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, checked as they are read. */
final class Parameters {
  private static final int LONGEST_VALUE = 512;
  private static final int MOST_VALUES = 100;

  private final Map<String, List<String>> given;

  /**
   * Reads the query string of an address.
   *
   * @param known names that mean something here
   * @throws BadParameter for any other: an ignored filter would make the answer untrue
   */
  Parameters(@Nullable String queryString, Set<String> known) {
    given = QueryString.parse(queryString);
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw unknown(name, known);
      }
    }
  }

  private static BadParameter unknown(String name, Set<String> known) {
    Optional<String> meant = NearestWord.nearest(name, known);
    String advice = meant.map(word -> " Did you mean “" + word + "”?").orElse("");
    return new BadParameter(
        name, "“" + shortened(name) + "” is not a filter here." + advice, meant.orElse(null));
  }

  boolean has(String name) {
    return !given.getOrDefault(name, List.of()).isEmpty();
  }

  /** The values given for a parameter, without repetitions. */
  List<String> values(String name) {
    List<String> values = given.getOrDefault(name, List.of()).stream().distinct().toList();
    if (values.size() > MOST_VALUES) {
      throw new BadParameter(
          name,
          name
              + " is given "
              + values.size()
              + " times. Give it at most "
              + MOST_VALUES
              + " times.");
    }
    values.forEach(value -> checkLength(name, value, LONGEST_VALUE));
    return values;
  }

  /**
   * The one value, or an empty text. Accents are composed with their letters (NFC), as most texts
   * have them.
   */
  String text(String name, int longest) {
    String value = single(name);
    if (value == null) {
      return "";
    }
    checkLength(name, value, longest);
    return Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  int number(String name, int least, int most, int otherwise) {
    String value = single(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // answered below, like a number that is out of range
    }
    throw new BadParameter(
        name,
        "“" + shortened(value) + "” is no " + name + ". It can be " + least + " to " + most + ".");
  }

  /** A constant by its name in lower case. */
  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    return constant(type, value)
        .orElseThrow(
            () ->
                new BadParameter(
                    name,
                    "“%s” is no %s. It can be %s."
                        .formatted(shortened(value), name, String.join(", ", labels(type)))));
  }

  /** A constant by its name in whatever case, if there is one. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> AnswerJson.label(constant).equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The values that a parameter of an enum type takes. */
  static <E extends Enum<E>> List<String> labels(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(AnswerJson::label).toList();
  }

  /** A constant by its name in lower case, or {@code otherwise}. */
  <E extends Enum<E>> E choice(String name, E otherwise) {
    E chosen = choice(name, otherwise.getDeclaringClass());
    return chosen == null ? otherwise : chosen;
  }

  /** The days from {@code NAME.from} to {@code NAME.to}, both included. */
  DayRange days(String name) {
    LocalDate from = day(name + ".from");
    LocalDate to = day(name + ".to");
    String whole = single(name);
    if (whole != null) {
      return without(name, whole, from == null && to == null);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new BadParameter(
          name + ".to", "The range ends, on " + to + ", before it begins, on " + from + ".");
    }
    return new DayRange(from, to);
  }

  private static DayRange without(String name, String value, boolean alone) {
    if (!value.equals("none")) {
      throw new BadParameter(
          name,
          "“%s” is not “none”. Days are given as %s.from and %s.to."
              .formatted(shortened(value), name, name));
    }
    if (!alone) {
      throw new BadParameter(
          name,
          "Articles without a date lie in no range of days: leave out one of the two parameters.");
    }
    return DayRange.UNDATED;
  }

  private @Nullable LocalDate day(String name) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    try {
      if (value.length() == 10) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException e) {
      // answered below
    }
    throw new BadParameter(
        name, "“" + shortened(value) + "” is not a day. Write it as 2022-01-13.");
  }

  private @Nullable String single(String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new BadParameter(name, name + " is given " + values.size() + " times. Give it once.");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private static void checkLength(String name, String value, int longest) {
    if (value.length() > longest) {
      throw new BadParameter(
          name, name + " has " + value.length() + " characters. It can have " + longest + ".");
    }
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
