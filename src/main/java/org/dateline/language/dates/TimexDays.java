package org.dateline.language.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value covers.
 *
 * @param from first day
 * @param until the day after the last
 */
public record TimexDays(LocalDate from, LocalDate until) {
  private static final List<ValuePattern> FORMS =
      List.of(
          new ValuePattern(
              "(\\d{4}-\\d{2}-\\d{2})(T.*)?", m -> days(LocalDate.parse(m.group(1)), 1)),
          new ValuePattern("(\\d{4})-(\\d{2})(-XX)?", m -> months(number(m, 1), number(m, 2), 1)),
          new ValuePattern("(\\d{4})(-XX(-XX)?)?", m -> years(number(m, 1), 1)),
          new ValuePattern("(\\d{4})-W(\\d{2})(-WE)?(-[1-7])?(T.*)?", TimexDays::week),
          new ValuePattern("(\\d{4})-Q([1-4])", m -> months(number(m, 1), 3 * number(m, 2) - 2, 3)),
          new ValuePattern("(\\d{4})-H([12])", m -> months(number(m, 1), 6 * number(m, 2) - 5, 6)),
          new ValuePattern("(\\d{4})-(SP|SU|FA|WI)", m -> season(number(m, 1), m.group(2))),
          new ValuePattern("(\\d{3})X?", m -> years(number(m, 1) * 10, 10)),
          new ValuePattern("(\\d{2})(XX)?", m -> years(number(m, 1) * 100, 100)));

  /** The days of a value; null where it covers no certain days: PAST_REF, P3D, XXXX-WXX-5. */
  public static @Nullable TimexDays of(String value) {
    try {
      return parse(value);
    } catch (DateTimeException e) {
      // "2022-02-30": written so in the text, no such day
      return null;
    }
  }

  private static @Nullable TimexDays parse(String value) {
    for (ValuePattern form : FORMS) {
      Matcher m = form.pattern.matcher(value);
      if (m.matches()) {
        return form.days.apply(m);
      }
    }
    return null;
  }

  private static TimexDays week(Matcher m) {
    // 4 January is always in week 1
    LocalDate monday =
        LocalDate.of(number(m, 1), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(m, 2))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (m.group(4) != null) {
      return days(monday.plusDays(Integer.parseInt(m.group(4).substring(1)) - 1), 1);
    }
    return m.group(3) != null ? days(monday.plusDays(5), 2) : days(monday, 7);
  }

  // By the meteorologists' months of the northern half; winter begins in the year's December.
  private static TimexDays season(int year, String season) {
    return switch (season) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      default -> months(year, 12, 3);
    };
  }

  private static TimexDays days(LocalDate from, int days) {
    return new TimexDays(from, from.plusDays(days));
  }

  private static TimexDays months(int year, int month, int months) {
    LocalDate from = YearMonth.of(year, month).atDay(1);
    return new TimexDays(from, from.plusMonths(months));
  }

  private static TimexDays years(int year, int years) {
    LocalDate from = LocalDate.of(year, 1, 1);
    return new TimexDays(from, from.plusYears(years));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private record ValuePattern(Pattern pattern, Function<Matcher, TimexDays> days) {
    ValuePattern(String pattern, Function<Matcher, TimexDays> days) {
      this(Pattern.compile(pattern), days);
    }
  }
}
