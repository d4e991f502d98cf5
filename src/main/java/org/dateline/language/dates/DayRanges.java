package org.dateline.language.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.dateline.article.DateMention;
import org.dateline.article.Span;
import org.dateline.lexicon.Language;

/** Ranges, as two dates of one month, week or run of years: "May 3 to 5", "10-14 January 2022". */
final class DayRanges {
  private static final Map<String, Integer> WEEKS = Language.ENGLISH.numbers("dates/week-by-word");

  private DayRanges() {}

  static List<DateForm> forms() {
    return List.of(
        new DateForm("days-of-month", DayRanges::days),
        new DateForm("days-before-month", DayRanges::days),
        new DateForm("days-of-week", DayRanges::week),
        new DateForm("years", DayRanges::years),
        new DateForm("short-years", DayRanges::shortYears));
  }

  private static List<Timex> days(DateForm.Match found) {
    int first = found.number("first");
    int second = found.number("second");
    if (second <= first || second > 31 || isPair(found)) {
      return List.of();
    }
    Matcher match = found.match();
    int start = Math.min(match.start("month"), match.start("first"));
    String month = found.monthValue(false);
    return List.of(
        found.date(start, match.end("first"), "%s-%02d".formatted(month, first)),
        found.date(match.start("second"), match.end(), "%s-%02d".formatted(month, second)));
  }

  // "on May 3 and 12 people": after "and" stands a date only where "between" or the month says so.
  private static boolean isPair(DateForm.Match found) {
    Matcher match = found.match();
    boolean monthFirst = match.start("month") < match.start("first");
    return isAnd(found) && monthFirst && match.group("between") == null;
  }

  private static boolean isAnd(DateForm.Match found) {
    return found.lower("to").strip().equals("and");
  }

  private static List<Timex> week(DateForm.Match found) {
    if (isAnd(found)) {
      return List.of();
    }
    if (found.habit() && found.text("when") == null) {
      return List.of(everyWeek(found));
    }
    if (found.anchor() == null) {
      return List.of();
    }
    LocalDate from = firstDay(found, found.anchor());
    LocalDate to = NearestDates.day(weekday(found, "second"), true, from);
    return List.of(found.date("first", from.toString()), found.date("second", to.toString()));
  }

  /**
   * A range of weekdays that recurs, "open Monday to Friday": one expression, which covers no days
   * of the calendar.
   */
  private static Timex everyWeek(DateForm.Match found) {
    boolean workdays =
        weekday(found, "first") == DayOfWeek.MONDAY && weekday(found, "second") == DayOfWeek.FRIDAY;
    Span span = new Span(found.match().start(), found.match().end());
    return new Timex(span, DateMention.Type.SET, workdays ? "XXXX-WD" : "XXXX-WXX");
  }

  private static LocalDate firstDay(DateForm.Match found, LocalDate anchor) {
    DayOfWeek day = weekday(found, "first");
    Integer weeks = WEEKS.get(found.lower("when"));
    return weeks == null
        ? NearestDates.day(day, found.future(), anchor)
        : anchor.plusWeeks(weeks).with(day);
  }

  private static DayOfWeek weekday(DateForm.Match found, String group) {
    return Weekdays.beginning(found.lower(group).replaceFirst("(?s)\\s.*", ""));
  }

  /**
   * A range of years whose second has two digits: "the 2010-11 season", "in 1998/99". It is no
   * month.
   */
  private static List<Timex> shortYears(DateForm.Match found) {
    int first = found.number("first");
    int second = first - first % 100 + found.number("second");
    if (first % 100 == 99 && found.number("second") == 0) {
      second += 100;
    }
    return second <= first
        ? List.of()
        : List.of(
            found.date("first", found.lower("first")),
            found.date("second", String.valueOf(second)));
  }

  private static List<Timex> years(DateForm.Match found) {
    int first = found.number("first");
    int second = found.number("second");
    // Two round numbers count something, or are hours: "1500-2000 protesters", "1800-2000 GMT".
    if (second <= first || (first % 100 == 0 && second % 100 == 0)) {
      return List.of();
    }
    return List.of(
        found.date("first", found.lower("first")), found.date("second", found.lower("second")));
  }
}
