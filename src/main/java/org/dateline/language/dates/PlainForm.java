package org.dateline.language.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of plain dates.
 *
 * @param key the words, as {@link DateParts.Read#key} has them
 * @param before so many words stand before the expression
 * @param tags that its last word may have
 * @param type null where the words are no time expression
 */
record PlainForm(
    String key, int before, Set<String> tags, DateMention.@Nullable Type type, String template) {
  private static final Pattern COUNTED = Pattern.compile("\\{(\\w+)([+-]\\d+)}(.*)");
  private static final String DATE = "{date}";
  private static final int DAYS_OF_WEEK = 7;

  static PlainForm of(String line) {
    String[] columns = line.split("\t", -1);
    int before = (int) columns[0].chars().filter(c -> c == '[').count();
    boolean none = columns.length == 2;
    return new PlainForm(
        columns[0].replaceAll("[\\[\\]]", ""),
        before,
        Set.of(columns[1].split(" ", -1)),
        none ? null : DateMention.Type.valueOf(columns[2]),
        none ? "" : columns[3]);
  }

  int words() {
    return key.split(" ", -1).length;
  }

  /**
   * The TIMEX3 value.
   *
   * @return null where the words are no day that there is
   */
  @Nullable String value(DateParts.Read read, @Nullable LocalDate anchor) {
    Matcher counted = COUNTED.matcher(template);
    if (counted.matches()) {
      String part = counted.group(3);
      return anchor == null
          ? part.isEmpty() ? "" : null
          : DateUnit.of(counted.group(1)).value(anchor, Integer.parseInt(counted.group(2))) + part;
    }
    if (template.startsWith(DATE)) {
      String date = date(read, anchor);
      return date == null ? null : date + template.substring(DATE.length());
    }
    return template.replace("{number}", String.valueOf(read.number()));
  }

  private static @Nullable String date(DateParts.Read read, @Nullable LocalDate anchor) {
    int month = read.month();
    int day = read.number();
    if (month == 0) {
      return read.year() > 0 ? String.valueOf(read.year()) : weekday(read.weekday(), anchor);
    }
    if (day > YearMonth.of(1, month).lengthOfMonth()) {
      return null; // of a leap year, or of none
    }
    String end = "-%02d".formatted(month) + (day == 0 ? "" : "-%02d".formatted(day));
    if (read.year() > 0) {
      return read.year() + end;
    }
    return anchor == null ? "XXXX" + end : nearest(month, Math.max(day, 1), anchor) + end;
  }

  /** The year whose day of that month is the nearest; of two as near, the later. */
  private static int nearest(int month, int day, LocalDate anchor) {
    return Stream.of(1, 0, -1)
        .map(years -> LocalDate.of(anchor.getYear() + years, month, day))
        .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(anchor, date))))
        .orElseThrow()
        .getYear();
  }

  private static String weekday(int weekday, @Nullable LocalDate anchor) {
    if (anchor == null) {
      return "XXXX-WXX-" + weekday;
    }
    int ahead = Math.floorMod(weekday - anchor.getDayOfWeek().getValue(), DAYS_OF_WEEK);
    return anchor.plusDays(ahead > DAYS_OF_WEEK / 2 ? ahead - DAYS_OF_WEEK : ahead).toString();
  }
}
