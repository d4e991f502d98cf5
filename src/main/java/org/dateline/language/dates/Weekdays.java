package org.dateline.language.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.DateMention;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/**
 * Corrects weekdays of SUTime, which reads "Tuesday the first generation" as the first of a month
 * and finds nothing in "in over six years on Thursday".
 */
final class Weekdays {
  private static final Pattern DAY = Language.ENGLISH.pattern("date-patterns/weekday");
  private static final List<String> NUMBERED = Language.ENGLISH.orderedWords("calendar/weekday");

  /** The expressions in order of their place, with every weekday of the sentence in one of them. */
  List<Timex> complete(List<Timex> found, Sentence sentence) {
    List<Timex> all = new ArrayList<>();
    for (Timex timex : found) {
      all.add(cut(timex, sentence));
    }
    for (Token token : sentence.tokens()) {
      Matcher day = DAY.matcher(token.word());
      if (day.matches() && all.stream().noneMatch(t -> t.span().overlaps(token.span()))) {
        all.add(day.group(2).isEmpty() ? bare(token) : repeated(token, day.group(1)));
      }
    }
    all.sort(Comparator.comparing(Timex::span));
    return all;
  }

  private static Timex cut(Timex timex, Sentence sentence) {
    List<Token> own =
        sentence.tokens().stream().filter(t -> timex.span().contains(t.span())).toList();
    boolean article =
        own.size() == 3
            && DAY.matcher(own.get(0).word()).matches()
            && own.get(1).word().equals("the");
    return article || isBeforeModal(own) ? bare(own.get(0)) : timex;
  }

  /**
   * True if a modal verb follows, so that "may" is no month: "The vote, set for Thursday, may be
   * put off".
   */
  private static boolean isBeforeModal(List<Token> own) {
    return own.size() > 1
        && DAY.matcher(own.get(0).word()).matches()
        && own.get(own.size() - 1).tag().equals("MD");
  }

  /** A weekday that recurs: "closed on Sundays". */
  private static Timex repeated(Token token, String day) {
    return new Timex(token.span(), DateMention.Type.SET, value(day));
  }

  private static Timex bare(Token day) {
    return new Timex(day.span(), DateMention.Type.DATE, value(day.word()));
  }

  /**
   * The weekday of a word or of its first letters.
   *
   * @param letters in lower case
   */
  static DayOfWeek beginning(String letters) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(letters))
        .findFirst()
        .orElseThrow();
  }

  private static String value(String day) {
    return "XXXX-WXX-" + (NUMBERED.indexOf(day) + 1);
  }
}
