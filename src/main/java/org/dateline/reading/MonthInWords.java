package org.dateline.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.lexicon.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Dates whose month is a word, in any of many languages; a weekday beside the date is ignored. */
final class MonthInWords {
  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}\\.?");
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|°|\\.)?[ -]*(?:(?:de|of|do|di|den) )?$");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("^[ ,.-]*(?:(?:de|del|of|do) )?(\\d{4}|\\d{2})(?![\\d:h]|\\.\\d)");
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          "^[ -]*(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?!\\d)[, ]+(?:(?:de|of) )?(?:(\\p{L}+),?"
              + " )?(\\d{4})(?!\\d)");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?<!\\d)(\\d{4})[ ,-]+$");
  private static final Pattern LONE_DAY = Pattern.compile("^[ -]*(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_ANYWHERE =
      Pattern.compile("(?<![\\d:+-])((?:1[5-9]|20)\\d{2})(?![\\d:])");

  private MonthInWords() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> lines = ResourceLines.of("/reading/months.txt");
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** The first full date of a line, else its month and year. */
  static Optional<Moment> find(String line) {
    Optional<Moment> month = Optional.empty();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      Integer number = MONTHS.get(fold(word.group()));
      if (number != null) {
        Optional<Moment> date = around(line, word.start(), word.end(), number);
        if (date.isPresent() && date.get().date().isDay()) {
          return date;
        }
        month = month.or(() -> date);
      }
    }
    return month;
  }

  private static Optional<Moment> around(String line, int start, int end, int month) {
    String before = line.substring(Math.max(0, start - 24), start);
    String after = line.substring(end);
    Matcher day = DAY_BEFORE.matcher(before);
    Matcher year = YEAR_AFTER.matcher(after);
    if (day.find() && year.find()) {
      return date(year.group(1), month, day.group(1), after.substring(year.end()), line, start);
    }
    Matcher both = DAY_AFTER.matcher(after);
    if (both.find() && (both.group(2) == null || number(both.group(2)) == null)) {
      return date(both.group(3), month, both.group(1), after.substring(both.end()), line, start);
    }
    Matcher yearFirst = YEAR_BEFORE.matcher(before);
    Matcher lone = LONE_DAY.matcher(after);
    if (yearFirst.find() && lone.find()) {
      return date(
          yearFirst.group(1), month, lone.group(1), after.substring(lone.end()), line, start);
    }
    return unusual(line, start, after, month, day, year, lone);
  }

  // "Fri Nov 28 10:15:00 CET 2025" has its year at the end.
  private static Optional<Moment> unusual(
      String line, int start, String after, int month, Matcher before, Matcher year, Matcher lone) {
    Matcher anywhere = YEAR_ANYWHERE.matcher(after);
    lone.reset();
    if (lone.find()
        && anywhere.find(lone.end())
        && !hasMonth(after.substring(lone.end(), anywhere.start()))) {
      return date(
          anywhere.group(1), month, lone.group(1), after.substring(lone.end()), line, start);
    }
    year.reset();
    before.reset();
    return year.find() && year.group(1).length() == 4 && !before.find()
        ? WrittenMoment.moment("%s-%02d".formatted(year.group(1), month), "")
        : Optional.empty();
  }

  private static Optional<Moment> date(
      String year, int month, String day, String after, String line, int start) {
    String time = TimeOfDay.of(after);
    return WrittenMoment.day(
        WrittenMoment.year(year),
        String.valueOf(month),
        day,
        time.isEmpty() ? TimeOfDay.of(line.substring(0, start)) : time);
  }

  private static boolean hasMonth(String words) {
    return WORD.matcher(words).results().anyMatch(word -> number(word.group()) != null);
  }

  /** The number of a month by its name, null for another word. */
  static @Nullable Integer number(String word) {
    return MONTHS.get(fold(word));
  }

  private static String fold(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
