package org.dateline.language.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of the calendar: "14-Jan-2022", which SUTime reads as a month and a year; and those that no
 * calendar has, "February 30", of which it reads the rest.
 */
final class ExactDays {
  /** The longest month has so many days. */
  private static final int LONGEST = 31;

  private static final int LEAP_YEAR = 2000;

  private ExactDays() {}

  static List<DateForm> forms() {
    return List.of(
        new DateForm("joined-day-month", ExactDays::joined),
        new DateForm("joined-month-day", ExactDays::joined),
        new DateForm("joined-year-month", ExactDays::joined),
        new DateForm("month-day", ExactDays::noSuchDay),
        new DateForm("day-month", ExactDays::noSuchDay),
        new DateForm("figures-year-first", found -> noSuchDay(found, "first", "second", false)),
        new DateForm("figures-year-last", found -> noSuchDay(found, "first", "second", true)));
  }

  private static List<Timex> joined(DateForm.Match found) {
    int year = found.number("year");
    if (year < 100) {
      year = shortYear(year, found.anchor());
    }
    LocalDate day = day(year, found.month(), found.number("day"));
    return day == null ? found.none() : found.whole(day.toString());
  }

  /** The year of two digits: of this century up to ten years ahead, else of the last. */
  static int shortYear(int digits, @Nullable LocalDate anchor) {
    int latest = (anchor == null ? LocalDate.EPOCH.plusYears(60) : anchor).getYear() + 10;
    return 2000 + digits <= latest ? 2000 + digits : 1900 + digits;
  }

  private static List<Timex> noSuchDay(DateForm.Match found) {
    int day = found.number("day");
    boolean written = found.text("year") != null;
    int year = written ? found.number("year") : LEAP_YEAR;
    // "May 40" is something else
    boolean none =
        day >= 1 && day <= LONGEST && YearMonth.of(year, found.month()).lengthOfMonth() < day;
    return none ? found.none() : List.of();
  }

  private static List<Timex> noSuchDay(
      DateForm.Match found, String month, String day, boolean either) {
    int year = found.number("year");
    boolean some =
        day(year, found.number(month), found.number(day)) != null
            || (either && day(year, found.number(day), found.number(month)) != null);
    return some ? List.of() : found.none();
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
