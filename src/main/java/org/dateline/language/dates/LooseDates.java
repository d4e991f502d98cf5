package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts of years and rough distances: "mid-March", "the first half of 2021", "half a century ago";
 * and days in figures, the day first.
 */
final class LooseDates {
  private static final String YEAR =
      "(?<year>" + DateForm.FOUR_DIGITS + "|(?:this|last|next|the) year)";
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7,
          "eight", 8, "nine", 9);
  private static final Map<String, Integer> MONTHS_IN =
      Map.of("year", 12, "decade", 120, "centur", 1200);

  private LooseDates() {}

  static List<DateForm> forms() {
    return List.of(
        new DateForm(
            "(?<day>\\d{2})[/.](?<number>\\d{1,2})[/.](?<year>" + DateForm.FOUR_DIGITS + ")",
            LooseDates::dayFirst),
        new DateForm(
            "mid[- ]" + DateForm.MONTH + DateForm.OF_YEAR,
            found -> found.whole(found.monthValue(true))),
        new DateForm(
            "mid-(?<year>" + DateForm.FOUR_DIGITS + ")", found -> found.whole(found.lower("year"))),
        new DateForm(
            "(?:the )?mid-(?<decade>(?:1[5-9]|20)\\d)0s",
            found -> found.whole(found.lower("decade"))),
        new DateForm(
            "(?:the )?(?<nth>first|second|last|latter) half of " + YEAR,
            found -> part(found, "H", 2)),
        new DateForm(
            "(?:the )?(?<nth>first|last|final) (?:three|3) months of " + YEAR,
            found -> part(found, "Q", 4)),
        new DateForm(
            "(?:the )?(?<nth>first|last|final) (?:six|6) months of " + YEAR,
            found -> part(found, "H", 2)),
        new DateForm("Q(?<nth>[1-4]) (?:of )?" + YEAR, found -> part(found, "Q", 4)),
        new DateForm(
            "(?<count>half) a (?<unit>decade|century) (?:ago|earlier)", found -> ago(found, 0)),
        new DateForm(
            "(?<count>a|one|two|three|four|five|six|seven|eight|nine|\\d{1,3}) and a half "
                + "(?<unit>years|decades|centuries) (?:ago|earlier)",
            found -> ago(found, number(found))),
        new DateForm(
            "(?<count>a|one) (?<unit>year|decade|century) and a half (?:ago|earlier)",
            found -> ago(found, 1)));
  }

  /** "15/02/2021", where no month has that number; others are read as months first. */
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
    String part =
        switch (nth) {
          case "first" -> "1";
          case "second" -> "2";
          case "last", "latter", "final" -> String.valueOf(parts);
          default -> nth;
        };
    return found.whole(year + "-" + unit + part);
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
