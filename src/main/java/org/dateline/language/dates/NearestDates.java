package org.dateline.language.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * Chooses among the days or years that bare words can mean the one that news means. News is mostly
 * about the past, so it is the latest up to the anchor, or the next one where the words are about
 * the future.
 */
final class NearestDates {
  private NearestDates() {}

  static LocalDate day(DayOfWeek day, boolean future, LocalDate anchor) {
    return anchor.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** A TIMEX3 value: {@code 2022-W02-WE}. */
  static String weekend(boolean future, LocalDate anchor) {
    return week(day(DayOfWeek.SATURDAY, future, anchor)) + "-WE";
  }

  /** The ISO week of a day, as a TIMEX3 value: {@code 2022-W02}. */
  static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * The year of a month. What is near ahead is taken as announced, unless it is told as over.
   *
   * @param whole the month itself is meant, not a day of it
   * @param over whether the verb beside it says that it is past
   */
  static int year(int month, boolean whole, boolean future, boolean over, LocalDate anchor) {
    int ahead = month - anchor.getMonthValue();
    int year = anchor.getYear();
    if ((ahead > 1 && !future) || (ahead == 1 && whole && over)) {
      return year - 1;
    }
    if (ahead < -6 && future) {
      return year + 1;
    }
    // 2 January in a December paper
    return ahead < -9 && !whole ? year + 1 : year;
  }

  /** The year in which "this winter" or "last winter" began: in January that of a year ago. */
  static int winter(boolean last, LocalDate anchor) {
    boolean hasBegun = anchor.getMonthValue() < 3;
    return anchor.getYear() - (hasBegun ? 1 : 0) - (last ? 1 : 0);
  }

  /** The year of the season of which "next summer" speaks. */
  static int nextSeason(int firstMonth, LocalDate anchor) {
    return anchor.getYear() + (firstMonth > anchor.getMonthValue() ? 0 : 1);
  }
}
