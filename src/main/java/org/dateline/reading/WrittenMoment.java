package org.dateline.reading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Points in time as files write them: ISO 8601 in its forms, time stamps, numbers, and words of
 * many languages, with a time of day and its zone where they are stated.
 */
public final class WrittenMoment {
  /** The order of day and month in 3/4/2018. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:(?:T|\\s+)?(\\d{1,2}:.*))?.*");
  private static final Pattern PARTIAL = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:\\.0)?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d*)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern IDEOGRAPHS =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern SPLIT_YEAR = Pattern.compile("\\b([12]) (\\d{3})\\b(?!:)");

  /** Years of two digits from here on are of the last century. */
  private static final int LAST_CENTURY = 70;

  private WrittenMoment() {}

  public static Optional<Moment> of(@Nullable String written) {
    return of(written, Order.UNKNOWN);
  }

  /** The moment that was written; empty for what is no date, or can mean two days. */
  public static Optional<Moment> of(@Nullable String written, Order order) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    String value =
        written
            .replaceAll("[\\s\\u00a0\\u202f\\ufffd]+", " ")
            .replaceFirst("^[ :,;|–—-]+", "")
            .strip();
    return iso(value)
        .or(() -> compact(value))
        .or(() -> epoch(value))
        .or(() -> ideographs(value))
        .or(() -> MonthInWords.find(SPLIT_YEAR.matcher(value).replaceAll("$1$2")))
        .or(() -> numbers(value, order));
  }

  /** Milliseconds since 1970. */
  public static Optional<Moment> ofMillis(long millis) {
    return Optional.of(
        new Moment(
            Instant.ofEpochMilli(millis)
                .truncatedTo(millis % 1000 == 0 ? ChronoUnit.SECONDS : ChronoUnit.MILLIS)
                .toString()));
  }

  private static Optional<Moment> iso(String value) {
    Matcher partial = PARTIAL.matcher(value);
    if (partial.matches()) {
      return moment(
          partial.group(2) == null ? partial.group(1) : partial.group(1) + "-" + partial.group(2),
          "");
    }
    Matcher iso = ISO.matcher(value);
    return iso.matches()
        ? day(iso.group(1), iso.group(3), iso.group(4), TimeOfDay.of(iso.group(5)))
        : Optional.empty();
  }

  // Midnight without a zone is how these forms say that they mean the day.
  private static Optional<Moment> compact(String value) {
    Matcher compact = COMPACT.matcher(value);
    if (!compact.matches()) {
      return Optional.empty();
    }
    String zone = compact.group(7);
    String time = "";
    if (compact.group(4) != null) {
      String seconds = compact.group(6) == null ? "" : ":" + compact.group(6);
      time = compact.group(4) + ":" + compact.group(5) + seconds;
    }
    boolean none = time.isEmpty() || (zone == null && time.matches("00:00(:00)?"));
    return day(
        compact.group(1),
        compact.group(2),
        compact.group(3),
        none ? "" : TimeOfDay.of(zone == null ? time : time + zone));
  }

  private static Optional<Moment> epoch(String value) {
    Matcher epoch = EPOCH.matcher(value);
    if (!epoch.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(epoch.group(1));
    return ofMillis(epoch.group(1).length() > 10 ? number : number * 1000);
  }

  private static Optional<Moment> ideographs(String value) {
    Matcher date = IDEOGRAPHS.matcher(value);
    return date.find()
        ? day(
            date.group(1), date.group(2), date.group(3), TimeOfDay.of(value.substring(date.end())))
        : Optional.empty();
  }

  // With dots the day stands first; with strokes only a number that can be no month tells, or two
  // that are the same.
  private static Optional<Moment> numbers(String value, Order order) {
    Matcher date = NUMBERS.matcher(value);
    if (!date.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    String time = TimeOfDay.of(value.substring(date.end()));
    String year = year(date.group(4));
    boolean dayFirst =
        date.group(2).equals(".") || first > 12 || first == second || order == Order.DAY_FIRST;
    if (dayFirst && second <= 12) {
      return day(year, date.group(3), date.group(1), time);
    }
    return second > 12 || order == Order.MONTH_FIRST
        ? day(year, date.group(1), date.group(3), time)
        : Optional.empty();
  }

  static String year(String digits) {
    if (digits.length() == 4) {
      return digits;
    }
    return (Integer.parseInt(digits) < LAST_CENTURY ? "20" : "19") + digits;
  }

  /**
   * The moment of a day and a time; empty when there is no such day.
   *
   * @param time with its T, empty when there is none
   */
  static Optional<Moment> day(String year, String month, String day, String time) {
    return moment(
        "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day)), time);
  }

  static Optional<Moment> moment(String date, String time) {
    if (date.startsWith("0000")) { // how some say that there is none
      return Optional.empty();
    }
    try {
      return Optional.of(new Moment(date + time));
    } catch (IllegalArgumentException e) {
      return time.isEmpty() ? Optional.empty() : moment(date, "");
    }
  }
}
