package org.dateline.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PartialDate;

/** Publication dates as metadata, addresses and mastheads write them. */
public final class WrittenDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String REST = "(?:[T ,].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + REST);
  private static final Pattern PARTIAL = Pattern.compile("(\\d{4}(?:-\\d{2})?)" + REST);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,19})(?:\\.\\d*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})" + REST);
  private static final Pattern MONTH_ALONE =
      Pattern.compile(MONTH + ",? (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_URL =
      Pattern.compile("[/_-]((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.?#-]|$)");
  private static final Pattern MONTH_IN_URL =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-]" + MONTH + "[/-](\\d{1,2})(?=[/_.?#-]|$)",
          Pattern.CASE_INSENSITIVE);

  // Alone at the end of an address eight digits may as well be a number of the article.
  private static final Pattern COMPACT_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})(\\d{2})(\\d{2})[/_-](?=.)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  private static final long SECONDS_OF_DAY = 86_400;

  /** A time stamp beyond, in the year 5138, counts smaller units. */
  private static final long LAST_SECOND = 100_000_000_000L;

  private WrittenDate() {}

  /** A date in a field of a row, which may also be a time stamp as a number. */
  public static Optional<PartialDate> ofJson(JsonNode value) {
    return ofMetadata(value.isNumber() ? value.decimalValue().toPlainString() : value.asText(""));
  }

  /**
   * A date in metadata: ISO 8601 with or without a time, a partial one, with strokes or dots,
   * written in English, or a time stamp since 1970. Empty where it can mean two days, as 3/4/2022.
   */
  public static Optional<PartialDate> ofMetadata(String value) {
    String trimmed = value.strip();
    Matcher yearFirst = YEAR_FIRST.matcher(trimmed);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    Matcher partial = PARTIAL.matcher(trimmed);
    if (partial.matches()) {
      return partial(partial.group(1));
    }
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher epoch = EPOCH.matcher(trimmed);
    if (epoch.matches()) {
      return ofEpoch(epoch.group(1));
    }
    Matcher yearLast = YEAR_LAST.matcher(trimmed);
    if (yearLast.matches()) {
      return yearLast(yearLast);
    }
    Matcher month = MONTH_ALONE.matcher(trimmed);
    return month.matches()
        ? partial(month.group(2) + "-" + "%02d".formatted(month(month.group(1))))
        : ofText(trimmed);
  }

  // With dots the day stands first. With strokes that depends on the country, so only a number
  // that can be no month tells, or two that are the same.
  private static Optional<PartialDate> yearLast(Matcher written) {
    int first = Integer.parseInt(written.group(1));
    int second = Integer.parseInt(written.group(3));
    if (written.group(2).equals(".") || first > 12 || first == second) {
      return day(written.group(4), written.group(3), written.group(1));
    }
    return second > 12
        ? day(written.group(4), written.group(1), written.group(3))
        : Optional.empty();
  }

  /** A date in an address: {@code /2022/01/12/}, {@code /2022/jan/12/}, {@code /20220112-}. */
  public static Optional<PartialDate> ofUrl(String url) {
    Matcher dated = IN_URL.matcher(url);
    if (dated.find()) {
      return day(dated.group(1), dated.group(2), dated.group(3));
    }
    Matcher named = MONTH_IN_URL.matcher(url);
    if (named.find()) {
      return day(named.group(1), String.valueOf(month(named.group(2))), named.group(3));
    }
    Matcher compact = COMPACT_IN_URL.matcher(url);
    return compact.find()
        ? day(compact.group(1), compact.group(2), compact.group(3))
        : Optional.empty();
  }

  /** The first full date in a line. */
  public static Optional<PartialDate> ofText(String line) {
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return day(
          monthFirst.group(3), String.valueOf(month(monthFirst.group(1))), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return day(dayFirst.group(3), String.valueOf(month(dayFirst.group(2))), dayFirst.group(1));
    }
    Matcher numbers = NUMBERS.matcher(line);
    return numbers.find()
        ? day(numbers.group(1), numbers.group(2), numbers.group(3))
        : Optional.empty();
  }

  /** The day in UTC of a time stamp in seconds since 1970, or a thousandth, millionth of one. */
  private static Optional<PartialDate> ofEpoch(String digits) {
    long seconds;
    try {
      seconds = Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    while (seconds > LAST_SECOND) {
      seconds /= 1000;
    }
    return Optional.of(PartialDate.of(LocalDate.ofEpochDay(seconds / SECONDS_OF_DAY)));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<PartialDate> partial(String value) {
    try {
      return Optional.of(new PartialDate(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
