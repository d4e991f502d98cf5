package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Parts of years and vague distances: "mid-March", "the first half of 2021", "half a century ago";
 * and days in figures, the day first.
 */
final class LooseDates {
  private static final Map<String, Integer> NUMBERS = Language.ENGLISH.numbers("dates/number");
  private static final Map<String, Integer> MONTHS_IN = Language.ENGLISH.numbers("dates/months-in");

  private static final Map<String, Integer> PARTS = Language.ENGLISH.numbers("dates/part");

  private LooseDates() {}

  static List<DateForm> forms() {
    return List.of(
        new DateForm("figures-day-first", LooseDates::dayFirst),
        new DateForm("mid-month", found -> found.whole(found.monthValue(true))),
        new DateForm("mid-year", found -> found.whole(found.lower("year"))),
        new DateForm("mid-decade", found -> found.whole(found.lower("decade"))),
        new DateForm("half-of-year", found -> part(found, "H", 2)),
        new DateForm("three-months-of-year", found -> part(found, "Q", 4)),
        new DateForm("six-months-of-year", found -> part(found, "H", 2)),
        new DateForm("quarter-of-year", found -> part(found, "Q", 4)),
        new DateForm("half-a-unit-ago", found -> ago(found, 0)),
        new DateForm("units-and-a-half-ago", found -> ago(found, number(found))),
        new DateForm("unit-and-a-half-ago", found -> ago(found, 1)));
  }

  /**
   * A date with its day first, "15/02/2021", where no month has that number; others are read as
   * months first.
   */
  private static List<Timex> dayFirst(DateForm.Match found) {
    int day = found.number("day");
    int month = found.number("number");
    return day > 12 && day <= 31 && month >= 1 && month <= 12
        ? found.whole("%s-%02d-%02d".formatted(found.lower("year"), month, day))
        : List.of();
  }

  /** A quarter or half of a year. */
  private static List<Timex> part(DateForm.Match found, String unit, int parts) {
    String year = year(found);
    if (year == null) {
      return List.of();
    }
    String nth = found.lower("nth");
    Integer part = PARTS.get(nth);
    String number = part == null ? nth : String.valueOf(part == 0 ? parts : part);
    return found.whole(year + "-" + unit + number);
  }

  private static @Nullable String year(DateForm.Match found) {
    String words = found.lower("year");
    if (!words.endsWith("year")) {
      return words;
    }
    if (found.anchor() == null) {
      return null;
    }
    int year = found.anchor().getYear();
    return String.valueOf(
        words.startsWith("last") ? year - 1 : words.startsWith("next") ? year + 1 : year);
  }

  private static int number(DateForm.Match found) {
    Integer number = NUMBERS.get(found.lower("count"));
    return number == null ? found.number("count") : number;
  }

  /** The year that lies so many and a half years, decades or centuries back. */
  private static List<Timex> ago(DateForm.Match found, int count) {
    LocalDate anchor = found.anchor();
    if (anchor == null) {
      return List.of();
    }
    int months =
        MONTHS_IN.entrySet().stream()
            .filter(unit -> found.lower("unit").startsWith(unit.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    LocalDate then = anchor.minusMonths((long) count * months + months / 2);
    return then.getYear() > 0 ? found.whole("%04d".formatted(then.getYear())) : List.of();
  }
}
