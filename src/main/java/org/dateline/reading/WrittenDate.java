package org.dateline.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PartialDate;

/** Publication dates as metadata, addresses and mastheads write them. */
final class WrittenDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern IN_URL =
      Pattern.compile("[/_-]((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.?#-]|$)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  private WrittenDate() {}

  /** A date in metadata: ISO 8601 with or without a time, a partial one, or written in English. */
  static Optional<PartialDate> ofMetadata(String value) {
    String trimmed = value.strip();
    Matcher iso = ISO.matcher(trimmed);
    if (iso.matches()) {
      return partial(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    return ofText(trimmed);
  }

  /** A date in an address: {@code /2022/01/12/}. */
  static Optional<PartialDate> ofUrl(String url) {
    Matcher dated = IN_URL.matcher(url);
    return dated.find() ? day(dated.group(1), dated.group(2), dated.group(3)) : Optional.empty();
  }

  /** The first full date in a line. */
  static Optional<PartialDate> ofText(String line) {
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher numbers = NUMBERS.matcher(line);
    return numbers.find()
        ? day(numbers.group(1), numbers.group(2), numbers.group(3))
        : Optional.empty();
  }

  /** What is left of a line when its date is taken out. */
  static String withoutDate(String line) {
    String rest = MONTH_FIRST.matcher(line).replaceAll(" ");
    rest = DAY_FIRST.matcher(rest).replaceAll(" ");
    return NUMBERS.matcher(rest).replaceAll(" ").strip();
  }

  /** The day in UTC of a time stamp in milliseconds or seconds since 1970. */
  static Optional<PartialDate> ofEpoch(long value) {
    long seconds = Math.abs(value) > 100_000_000_000L ? value / 1000 : value;
    try {
      return Optional.of(PartialDate.of(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  private static Optional<PartialDate> partial(String year, String month, String day) {
    if (month == null) {
      return Optional.of(new PartialDate(year));
    }
    if (day == null) {
      try {
        return Optional.of(new PartialDate(year + "-" + month));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return day(year, month, day);
  }

  private static Optional<PartialDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          PartialDate.of(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
