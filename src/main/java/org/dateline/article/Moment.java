package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time as far as it is known, in ISO 8601: a year, a month, a day, or a day with a time.
 * An offset is there only where the source states one.
 *
 * @param value for example 2022-01, 2022-01-12, 2022-01-12T15:32 or 2022-01-12T15:32:10.5+01:00
 */
public record Moment(String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:(?<=-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}:\\d{2})?)?");

  public Moment {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw new IllegalArgumentException(message(value));
    }
    try {
      new PartialDate(form.group(1)).from();
      if (form.group(2) != null) {
        LocalTime.parse(form.group(2));
      }
      if (form.group(3) != null) {
        ZoneOffset.of(form.group(3));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(message(value), e);
    }
  }

  private static String message(String value) {
    return "“"
        + value
        + "” is not a moment. Write a day as 2022-01-13, or a moment as 2022-01-13T10:15:00Z.";
  }

  public static Moment of(PartialDate date) {
    return new Moment(date.value());
  }

  /** The day where it was written, or the month or the year. */
  public PartialDate date() {
    return new PartialDate(value.substring(0, Math.min(10, value.length())));
  }
}
