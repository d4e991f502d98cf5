package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a day, a month or a year. A year is not its first of January.
 *
 * @param value 2022-01-12, 2022-01 or 2022
 */
public record PartialDate(String value) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public PartialDate {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "“"
              + value
              + "” is not a date. Write a day as 2022-01-13, a month as 2022-01, a year as 2022.");
    }
    try {
      from(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "“" + value + "” is not a date. Write it as 2022-01-13.", e);
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  public boolean isDay() {
    return value.length() == 10;
  }

  /** First day covered. */
  public LocalDate from() {
    return from(value);
  }

  /** The day after the last one covered. */
  public LocalDate until() {
    return switch (value.length()) {
      case 4 -> from().plusYears(1);
      case 7 -> from().plusMonths(1);
      default -> from().plusDays(1);
    };
  }

  /** The day itself, null when only the month or the year is known. */
  public @Nullable LocalDate day() {
    return isDay() ? from() : null;
  }

  private static LocalDate from(String value) {
    return switch (value.length()) {
      case 4 -> Year.parse(value).atDay(1);
      case 7 -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value);
    };
  }
}
