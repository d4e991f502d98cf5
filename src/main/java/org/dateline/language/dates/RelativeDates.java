package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.DateMention;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that count from another date, not from the day of the report: "two years earlier",
 * "the day before", "the following week".
 */
final class RelativeDates {
  private static final Map<String, Integer> NUMBERS = Language.ENGLISH.numbers("dates/number");
  private static final Pattern COUNTED = Language.ENGLISH.pattern("date-patterns/units-earlier");
  private static final Pattern NEXT = Language.ENGLISH.pattern("date-patterns/next-unit");
  private static final Pattern BEFORE = Language.ENGLISH.pattern("date-patterns/unit-before");
  private static final Pattern SAME = Language.ENGLISH.pattern("date-patterns/same-unit");
  private static final Pattern YEAR_PART = Pattern.compile("\\d{4}(-(?:Q[1-4]|H[12]|SP|SU|FA|WI))");

  /**
   * The expression counted from the date that stands before it.
   *
   * @param surface its characters
   * @param from the date that this or the last sentence named last, null when there is none
   * @return null when it is no such expression or nothing tells what it counts from
   */
  @Nullable Timex read(Timex timex, String surface, Sentence sentence, @Nullable DateMention from) {
    LocalDate day = from == null ? null : from.from();
    if (from == null || day == null) {
      return null;
    }
    String words = surface.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher counted = COUNTED.matcher(words);
    Matcher next = NEXT.matcher(words);
    Matcher before = BEFORE.matcher(words);
    Matcher same = SAME.matcher(words);
    String value = null;
    if (counted.matches()) {
      int count = number(counted.group("count"));
      boolean back = counted.group("way").equals("earlier");
      value = counted(from, day, back ? -count : count, unit(counted));
    } else if (next.matches()) {
      String way = next.group("way");
      boolean back = way != null && way.startsWith("pre");
      value = beside(from, day, back ? -1 : 1, unit(next), timex.value());
    } else if (before.matches()) {
      value =
          isBeforeSomething(sentence, timex)
              ? unit(before).open()
              : beside(from, day, -1, unit(before), timex.value());
    } else if (same.matches()) {
      DateUnit unit = same.group("unit") == null ? DateUnit.WEEK : unit(same);
      value = beside(from, day, 0, unit, timex.value());
    }
    return value == null ? null : new Timex(timex.span(), timex.type(), value);
  }

  private static DateUnit unit(Matcher found) {
    return DateUnit.of(found.group("unit"));
  }

  private static int number(String count) {
    Integer number = NUMBERS.get(count);
    return number == null ? Integer.parseInt(count) : number;
  }

  /** True if the expression counts from a thing, as "the day before the vote" does. */
  private static boolean isBeforeSomething(Sentence sentence, Timex timex) {
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= timex.span().end()) {
        return token.tag().matches("DT|PRP\\$|NNP?S?|JJ|CD|VBG");
      }
    }
    return false;
  }

  /**
   * The value so many units from a date. "Two weeks later" than a day is a day, "two years later" a
   * year.
   */
  private static String counted(DateMention from, LocalDate day, int count, DateUnit unit) {
    return switch (unit) {
      case DAY, WEEK -> isDay(from) ? unit.from(day, count).toString() : unit.open();
      case DECADE -> year(from, day, 10 * count);
      default -> beside(from, day, count, unit, "");
    };
  }

  /**
   * The unit that lies so many from the one that holds the date; a part of a day keeps its mark.
   */
  private static String beside(
      DateMention from, LocalDate day, int count, DateUnit unit, String value) {
    boolean known =
        switch (unit) {
          case YEAR -> true;
          case MONTH -> !day.plusMonths(1).isBefore(end(from, day));
          case WEEK -> isDay(from) || from.value().contains("-W");
          default -> isDay(from);
        };
    if (!known) {
      return unit.open();
    }
    return unit == DateUnit.YEAR
        ? year(from, day, count)
        : unit.value(day, count) + (unit == DateUnit.DAY ? partOfDay(value) : "");
  }

  private static String year(DateMention from, LocalDate day, int count) {
    Matcher part = YEAR_PART.matcher(from.value());
    int year = day.getYear() + count;
    // "500 decades earlier": no such value has four digits
    return year < 1 || year > 9999
        ? DateUnit.YEAR.open()
        : "%04d%s".formatted(year, part.matches() ? part.group(1) : "");
  }

  private static LocalDate end(DateMention from, LocalDate day) {
    LocalDate until = from.until();
    return until == null ? day : until;
  }

  private static String partOfDay(String value) {
    int time = value.indexOf('T');
    return time < 0 ? "" : value.substring(time);
  }

  private static boolean isDay(DateMention from) {
    return from.value().matches("\\d{4}-\\d{2}-\\d{2}.*");
  }
}
