package org.dateline.language.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.DateMention;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes relative time expressions: gives them the days that news means by them. News is mostly
 * about the past, so a bare "Friday" is the last one and a bare "November" the latest, unless the
 * words beside it are about the future.
 */
final class TimexNormalizer {
  private static final Pattern WEEKDAY = Language.ENGLISH.pattern("date-patterns/news-weekday");
  private static final Pattern MONTH = Language.ENGLISH.pattern("date-patterns/news-month");
  private static final Pattern MONTH_VALUE =
      Pattern.compile("(\\d{4}|XXXX)-(\\d{2})(-\\d{2})?(T.*)?");
  private static final Pattern QUARTER_VALUE = Pattern.compile("(\\d{4}|XXXX)-Q([1-4])");
  private static final Pattern OF_SOME_YEAR =
      Language.ENGLISH.pattern("date-patterns/quarter-of-which-year");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X|(\\d{2})XX");
  private static final Pattern CLOCK =
      Pattern.compile("(?:XXXX-XX-XX)?(T\\d{2}(:\\d{2})?(:\\d{2})?Z?)");
  private static final Pattern UTC = Language.ENGLISH.pattern("date-patterns/utc");
  private static final Pattern LAST = Language.ENGLISH.pattern("date-patterns/last-unit");
  private static final Pattern AGO = Language.ENGLISH.pattern("date-patterns/units-ago");
  private static final Pattern THE_WEEKEND = Language.ENGLISH.pattern("date-patterns/the-weekend");
  private static final Pattern WEEK = Language.ENGLISH.pattern("date-patterns/news-week");
  private static final Map<String, Integer> WEEKS = Language.ENGLISH.numbers("dates/week-by-word");
  private static final Pattern NEXT_SEASON = Language.ENGLISH.pattern("date-patterns/next-season");
  private static final Pattern WINTER =
      Language.ENGLISH.pattern("date-patterns/this-or-last-winter");
  private static final Map<String, Integer> SEASONS = Language.ENGLISH.numbers("dates/season");
  private static final Pattern SAME_DAY = Language.ENGLISH.pattern("date-patterns/same-day");
  private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)");

  private final Tense tense;

  TimexNormalizer(Tense tense) {
    this.tense = tense;
  }

  /** True for "next week", which is counted from the day of the report alone. */
  boolean isWeek(String surface) {
    return WEEK.matcher(words(surface)).matches();
  }

  private static String words(String surface) {
    return surface.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /**
   * The expression with the value that it has in news.
   *
   * @param surface the expression's characters
   * @param sentence it stands in
   * @param lastDay the day that the article named last, null where it named none
   */
  Timex normalize(
      Timex timex,
      String surface,
      Sentence sentence,
      @Nullable LocalDate anchor,
      @Nullable LocalDate lastDay) {
    String value = plain(timex.value());
    if (anchor != null) {
      String words = words(surface);
      boolean future = tense.isFuture(sentence.tokens(), timex.span());
      boolean over = tense.isOver(sentence.tokens(), timex.span());
      value = anchored(value, words, surface, future, over, anchor);
      if (lastDay != null && SAME_DAY.matcher(words).matches()) {
        value = lastDay.toString();
      }
    }
    boolean decade = value.length() < "1980".length() && value.chars().allMatch(Character::isDigit);
    return new Timex(timex.span(), decade ? DateMention.Type.DATE : timex.type(), value);
  }

  private static String anchored(
      String value, String words, String surface, boolean future, boolean over, LocalDate anchor) {
    Matcher weekday = WEEKDAY.matcher(words);
    if (weekday.matches()) {
      LocalDate day = NearestDates.day(Weekdays.beginning(weekday.group(1)), future, anchor);
      int time = value.indexOf('T');
      return day + (time < 0 ? "" : value.substring(time));
    }
    Matcher month = MONTH_VALUE.matcher(value);
    if (MONTH.matcher(words).matches() && month.matches()) {
      return month(month, future, over, anchor);
    }
    Matcher quarter = QUARTER_VALUE.matcher(value);
    if (quarter.matches() && !OF_SOME_YEAR.matcher(words).matches()) {
      int number = Integer.parseInt(quarter.group(2));
      boolean passed = number < anchor.get(IsoFields.QUARTER_OF_YEAR);
      return (passed || future ? anchor.getYear() : anchor.getYear() - 1) + "-Q" + number;
    }
    Matcher week = WEEK.matcher(words);
    if (week.matches()) {
      return NearestDates.week(anchor.plusWeeks(WEEKS.get(week.group("which"))))
          + (week.group("end") == null ? "" : "-WE");
    }
    if (value.equals("XXXX-WXX-WE") || THE_WEEKEND.matcher(words).matches()) {
      return NearestDates.weekend(future, anchor);
    }
    return ofLongerTime(value, words, surface, anchor);
  }

  /** Seasons, years and what counts in units of them; hours of an unnamed day. */
  private static String ofLongerTime(String value, String words, String surface, LocalDate anchor) {
    Matcher season = NEXT_SEASON.matcher(words);
    if (season.matches()) {
      int year = NearestDates.nextSeason(SEASONS.get(season.group(1)), anchor);
      return year + value.replaceFirst("^\\d{4}", "");
    }
    Matcher winter = WINTER.matcher(words);
    if (winter.matches() && value.endsWith("-WI")) {
      return NearestDates.winter(winter.group(1).equals("last"), anchor) + "-WI";
    }
    Matcher last = LAST.matcher(words);
    if (last.matches()) {
      return DateUnit.of(last.group(1)).value(anchor, -1);
    }
    Matcher ago = AGO.matcher(words);
    if (ago.matches() && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return roughly(DateUnit.of(ago.group(1)), value);
    }
    Matcher year = SHORT_YEAR.matcher(words);
    if (year.matches()) {
      return String.valueOf(ExactDays.shortYear(Integer.parseInt(year.group(1)), anchor));
    }
    Matcher clock = CLOCK.matcher(value);
    if (clock.matches()) {
      return anchor
          + clock.group(1)
          + (UTC.matcher(surface).matches() && !value.endsWith("Z") ? "Z" : "");
    }
    return value;
  }

  private static String month(Matcher value, boolean future, boolean over, LocalDate anchor) {
    String day = value.group(3) == null ? "" : value.group(3);
    String time = value.group(4) == null ? "" : value.group(4);
    int month = Integer.parseInt(value.group(2));
    int year = NearestDates.year(month, day.isEmpty(), future, over, anchor);
    return "%d-%02d%s%s".formatted(year, month, day, time);
  }

  // "two years ago" is no certain day.
  private static String roughly(DateUnit unit, String day) {
    return day.substring(0, unit.open().length());
  }

  /** A value as TIMEX3 has it: 198 for the eighties, a reference for what stays open. */
  private static String plain(String value) {
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      return decade.group(1) == null ? decade.group(2) : decade.group(1);
    }
    if (value.endsWith("+0000")) {
      return value.substring(0, value.length() - 5) + "Z";
    }
    if (value.contains("OFFSET")) {
      return value.contains("P-") ? "PAST_REF" : "FUTURE_REF";
    }
    return value;
  }
}
