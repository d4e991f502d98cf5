package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.DateMention;
import org.dateline.article.Span;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * A form that dates are written in.
 *
 * @param read gives the value of a match; nothing where it is no date after all
 */
record DateForm(Pattern pattern, Function<DateForm.Match, List<Timex>> read) {
  private static final List<String> MONTHS = Language.ENGLISH.orderedWords("calendar/month");

  /** The value of words that are written as a date but name no day. */
  static final String NONE = "";

  /** The end of a date: no digit, sum or longer date goes on behind it. */
  private static final String CLOSE = "(?![\\w/%]|[.,:-]\\d)";

  /**
   * Makes a form of one of the language's patterns.
   *
   * @param name of its pattern among those of the language
   */
  DateForm(String name, Function<Match, List<Timex>> read) {
    this(
        Pattern.compile(
            Language.ENGLISH.expression("date-patterns/" + name).replace(" ", "\\s+") + CLOSE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        read);
  }

  /**
   * A match and what its meaning depends on.
   *
   * @param future the words around it speak of what is to come
   * @param habit the sentence tells what is so again and again
   * @param anchor the day that it is read from, null when not known
   */
  record Match(Matcher match, boolean future, boolean habit, @Nullable LocalDate anchor) {
    /** The characters of a group, null where the group did not match. */
    @Nullable String text(String group) {
      return match.group(group);
    }

    String lower(String group) {
      String text = match.group(group);
      return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    int number(String group) {
      return Integer.parseInt(match.group(group).replaceAll("\\D", ""));
    }

    /** The number of the month in group {@code month}. */
    int month() {
      String letters = lower("month").substring(0, 3);
      for (int i = 0; i < MONTHS.size(); i++) {
        if (MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(letters)) {
          return i + 1;
        }
      }
      return 0;
    }

    /**
     * The year that is written, else the one that news means by the month.
     *
     * @param whole the month itself is meant, not a day of it
     * @return null where nothing tells it
     */
    @Nullable Integer year(boolean whole) {
      if (text("year") != null) {
        return number("year");
      }
      return anchor == null
          ? null
          : Integer.valueOf(NearestDates.year(month(), whole, future, false, anchor));
    }

    /**
     * The month in its year, as a TIMEX3 value: {@code 2022-03}, {@code XXXX-03} where no year is
     * known.
     *
     * @param whole the month itself is meant, not a day of it
     */
    String monthValue(boolean whole) {
      Integer year = year(whole);
      return "%s-%02d".formatted(year == null ? "XXXX" : "%04d".formatted(year), month());
    }

    /** The match as one expression. */
    List<Timex> whole(String value) {
      return List.of(date(match.start(), match.end(), value));
    }

    /** A group as an expression. */
    Timex date(String group, String value) {
      return date(match.start(group), match.end(group), value);
    }

    /** The match is written as a date but names no day, so that no other form reads it. */
    List<Timex> none() {
      return whole(NONE);
    }

    Timex date(int from, int to, String value) {
      return new Timex(new Span(from, to), DateMention.Type.DATE, value);
    }
  }
}
