package org.dateline.language.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A unit of the calendar, and the TIMEX3 values of what it measures. */
enum DateUnit {
  DAY(ChronoUnit.DAYS, "XXXX-XX-XX"),
  WEEK(ChronoUnit.WEEKS, "XXXX-WXX"),
  WEEKEND(ChronoUnit.WEEKS, "XXXX-WXX-WE"),
  MONTH(ChronoUnit.MONTHS, "XXXX-XX"),
  QUARTER(ChronoUnit.MONTHS, 3, "XXXX-QX"),
  YEAR(ChronoUnit.YEARS, "XXXX"),
  DECADE(ChronoUnit.DECADES, "XXX");

  private final ChronoUnit measure;
  private final int length;
  private final String open;

  DateUnit(ChronoUnit measure, String open) {
    this(measure, 1, open);
  }

  DateUnit(ChronoUnit measure, int length, String open) {
    this.measure = measure;
    this.length = length;
    this.open = open;
  }

  /**
   * The unit of a word in small letters, of one or many: "year", "years". A morning or a night is
   * counted by its day.
   */
  static DateUnit of(String word) {
    for (DateUnit unit : values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name + "s")) {
        return unit;
      }
    }
    return DAY;
  }

  /** The value of some such unit, nobody knows which. */
  String open() {
    return open;
  }

  /** The day that lies so many units from a day. */
  LocalDate from(LocalDate day, int steps) {
    return day.plus((long) steps * length, measure);
  }

  /** The value of the unit that holds the day so many units from a day. */
  String value(LocalDate anchor, int steps) {
    LocalDate day = from(anchor, steps);
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> NearestDates.week(day);
      case WEEKEND -> NearestDates.week(day) + "-WE";
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> String.valueOf(day.getYear());
      case DECADE -> String.valueOf(day.getYear() / 10);
    };
  }
}
