package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Forms of dates that news writes and SUTime leaves out or misreads. */
final class WrittenForms {
  private static final Set<String> HABITS = Language.ENGLISH.words("dates/habit");

  private final List<DateForm> forms =
      Stream.of(ExactDays.forms(), DayRanges.forms(), WeeksOfMonths.forms(), LooseDates.forms())
          .flatMap(List::stream)
          .toList();

  /**
   * Words of which a form holds one, unless it holds a digit, so that most sentences cost one look.
   */
  private static final List<String> NEEDED = Language.ENGLISH.orderedWords("dates/needed");

  /** Signs that, before a digit or word, are part of a sum, a date or a compound. */
  private static final String GOING_ON = "$£€/-";

  private static final String DECIMAL_POINTS = ".,";

  private final Tense tense;

  WrittenForms(Tense tense) {
    this.tense = tense;
  }

  /** The dates of these forms in a sentence, with their final values, in order of their place. */
  List<Timex> find(String text, Sentence sentence, @Nullable LocalDate anchor) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty()) {
      return List.of();
    }
    int start = tokens.get(0).span().start();
    int end = tokens.get(tokens.size() - 1).span().end();
    if (!hasNeeded(text, start, end)) {
      return List.of();
    }
    boolean habit = isHabit(tokens);
    List<Timex> found = new ArrayList<>();
    int[] openings = openings(text, start, end);
    for (DateForm form : forms) {
      Matcher match = form.pattern().matcher(text).useTransparentBounds(true);
      int from = start;
      for (int opening : openings) {
        if (opening < from || !match.region(opening, end).lookingAt()) {
          continue;
        }
        from = match.end();
        boolean future = tense.isFuture(tokens, new Span(match.start(), match.end()));
        List<Timex> read = form.read().apply(new DateForm.Match(match, future, habit, anchor));
        if (read.stream().noneMatch(timex -> overlapsAny(timex, found))) {
          found.addAll(read);
        }
      }
    }
    found.sort(Comparator.comparing(Timex::span));
    return found;
  }

  /** The places where an expression may begin: no word, digit, sum or date goes on before. */
  private static int[] openings(String text, int start, int end) {
    return IntStream.range(start, end)
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)) && !goesOn(text, i))
        .toArray();
  }

  private static boolean goesOn(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return isWord(before)
        || GOING_ON.indexOf(before) >= 0
        || (DECIMAL_POINTS.indexOf(before) >= 0 && at > 1 && isDigit(text.charAt(at - 2)));
  }

  private static boolean isWord(char c) {
    return isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasNeeded(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        return true;
      }
      for (String word : NEEDED) {
        boolean begins = (c | 0x20) == word.charAt(0);
        if (begins && i + word.length() <= end && isAt(text, i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /** True in a sentence about what is so every week: "The museum is open Monday to Friday". */
  private static boolean isHabit(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token -> HABITS.contains(token.word().toLowerCase(Locale.ROOT)));
  }

  /** True if an expression shares characters with one of others. */
  static boolean overlapsAny(Timex timex, List<Timex> others) {
    return others.stream().anyMatch(other -> other.span().overlaps(timex.span()));
  }
}
