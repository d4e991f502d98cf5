package org.dateline.language.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.lexicon.Language;

/**
 * Weeks that are named by their place: "the second week of January", "the week of January 3", "the
 * week after next". A week belongs to the month that holds its Thursday, as ISO 8601 gives weeks to
 * years; a weekend to the month of its Saturday.
 */
final class WeeksOfMonths {
  private static final List<String> COUNTED = Language.ENGLISH.orderedWords("dates/nth");

  private WeeksOfMonths() {}

  static List<DateForm> forms() {
    return List.of(
        new DateForm("beyond", WeeksOfMonths::beyond),
        new DateForm("counted-week", WeeksOfMonths::counted),
        new DateForm("week-of-month-day", WeeksOfMonths::around),
        new DateForm("week-of-day-month", WeeksOfMonths::around));
  }

  private static List<Timex> counted(DateForm.Match found) {
    Integer year = found.year(true);
    if (year == null) {
      return List.of();
    }
    DateUnit unit = DateUnit.of(found.lower("unit"));
    DayOfWeek mark = unit == DateUnit.WEEKEND ? DayOfWeek.SATURDAY : DayOfWeek.THURSDAY;
    LocalDate month = LocalDate.of(year, found.month(), 1);
    int nth = COUNTED.indexOf(found.lower("nth")) + 1;
    // 0, which is "last", counts from the month's end
    LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(nth == 0 ? -1 : nth, mark));
    return day.getMonth() == month.getMonth() ? found.whole(unit.value(day, 0)) : List.of();
  }

  /**
   * The week, month or year after next, "the week after next", which SUTime reads as "the week".
   */
  private static List<Timex> beyond(DateForm.Match found) {
    LocalDate day = found.anchor();
    if (day == null) {
      return List.of();
    }
    int steps = found.lower("way").startsWith("after") ? 2 : -2;
    return found.whole(DateUnit.of(found.lower("unit")).value(day, steps));
  }

  private static List<Timex> around(DateForm.Match found) {
    Integer year = found.year(false);
    try {
      return year == null
          ? List.of()
          : found.whole(NearestDates.week(LocalDate.of(year, found.month(), found.number("day"))));
    } catch (DateTimeException e) {
      // "the week of February 30"
      return List.of();
    }
  }
}
