package org.dateline.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.DateMention;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.dates.PlainDates;
import org.dateline.language.dates.Timex;
import org.dateline.language.dates.TimexTagger;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Compares the table of plain dates with a tagger: both must give every expression of the table the
 * same value, without a day of the article and with days of ten years as the article's day.
 */
public final class PlainDatesComparison {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate END = FIRST.plusYears(10);
  private static final int DAYS_OF_WEEK = 7;
  private static final List<String> YEARS = List.of("1500", "1899", "1987", "2016", "2099");

  /** Tags that words before the last may have: the table does not look at them. */
  private static final List<String> INNER = List.of("DT", "JJ", "IN");

  private final TimexTagger reference;
  private final TimexTagger table = new PlainDates((text, sentence, anchor) -> List.of(NONE));
  private final int stride;
  private final int share;
  private final Consumer<String> differences;
  private long asked;
  private long differing;

  /** The answer of the table for what it leaves to SUTime. */
  private static final Timex NONE =
      new Timex(new Span(0, 0), DateMention.Type.DATE, "not in the table");

  /**
   * Prepares to compare plain dates with the reference on a sample of days and expressions.
   *
   * @param stride so many days from one day asked for to the next
   * @param share one in so many expressions is asked for
   * @param differences called with each difference, in words
   */
  public PlainDatesComparison(
      TimexTagger reference, int stride, int share, Consumer<String> differences) {
    this.reference = reference;
    this.stride = stride;
    this.share = share;
    this.differences = differences;
  }

  /** Numbers of questions and of answers that differ. */
  public record DifferingDates(long asked, long differing) {}

  /** Asks for all expressions. */
  public DifferingDates run() {
    for (String line : Language.ENGLISH.lines("plain-dates.tsv")) {
      String[] columns = line.split("\t", -1);
      String[] words = columns[0].replaceAll("[\\[\\]]", "").split(" ", -1);
      int days =
          columns[0].contains("{n}") && columns[0].contains("{mon")
              ? stride * DAYS_OF_WEEK
              : stride;
      List<List<String>> expressions = expressions(words);
      for (int i = 0; i < expressions.size(); i += Math.min(share, expressions.size())) {
        List<String> expression = expressions.get(i);
        for (String tag : columns[1].split(" ", -1)) {
          check(expression, tag, isOfDay(columns) ? days : Integer.MAX_VALUE);
        }
      }
    }
    return new DifferingDates(asked, differing);
  }

  /** True if the answer depends on the day of the report. */
  private static boolean isOfDay(String[] columns) {
    return columns.length > 3 && columns[3].startsWith("{") && !columns[0].contains("{year}");
  }

  private void check(List<String> words, String tag, int days) {
    String text = String.join(" ", words).replace(" - ", "-");
    for (String inner : words.size() == 1 ? List.of(tag) : INNER) {
      Sentence sentence = sentence(words, inner, tag);
      compare(text, sentence, null);
      for (LocalDate day = FIRST; day.isBefore(END); day = next(day, days)) {
        compare(text, sentence, day);
      }
    }
  }

  private static LocalDate next(LocalDate day, int days) {
    return days == Integer.MAX_VALUE ? END : day.plusDays(days);
  }

  private void compare(String text, Sentence sentence, @Nullable LocalDate day) {
    List<Timex> ours = table.tag(text, sentence, day);
    if (ours.contains(NONE)) {
      return;
    }
    asked++;
    List<Timex> theirs = reference.tag(text, sentence, day);
    if (!ours.equals(theirs)) {
      differing++;
      differences.accept(text + " on " + day + ": " + ours + ", not " + theirs);
    }
  }

  /** The expressions that a line of the table stands for. */
  private static List<List<String>> expressions(String[] words) {
    List<List<String>> all = List.of(List.of());
    for (String word : words) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : all) {
        for (String next : meant(word)) {
          longer.add(Stream.concat(begun.stream(), Stream.of(next)).toList());
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<String> meant(String word) {
    return switch (word) {
      case "{year}" -> YEARS;
      case "{month}" -> Language.ENGLISH.orderedWords("calendar/month");
      case "{mon}" ->
          Language.ENGLISH.numbers("dates/short-month").keySet().stream()
              .flatMap(month -> Stream.of(month, month + "."))
              .toList();
      case "{weekday}" -> Language.ENGLISH.orderedWords("calendar/weekday");
      case "{few}" -> List.copyOf(Language.ENGLISH.numbers("dates/few").keySet());
      case "{n}" -> IntStream.rangeClosed(1, 99).mapToObj(String::valueOf).toList();
      default -> List.of(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    };
  }

  private static Sentence sentence(List<String> words, String innerTag, String lastTag) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String tag = i == words.size() - 1 ? lastTag : tag(word, innerTag);
      at -= at > 0 && isGlued(words, i) ? 1 : 0;
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, word.toLowerCase(Locale.ROOT), tag, "O"));
      at += word.length() + 1;
    }
    return new Sentence(tokens, false);
  }

  /** True at a hyphen, and behind one. */
  private static boolean isGlued(List<String> words, int i) {
    return words.get(i).equals("-") || words.get(i - 1).equals("-");
  }

  private static String tag(String word, String innerTag) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (word.length() == 1 && !Character.isLetter(first)) {
      return first == ',' ? "," : "HYPH";
    }
    if (Language.ENGLISH.numbers("dates/few").containsKey(word)) {
      return "CD";
    }
    return Character.isUpperCase(first) ? "NNP" : innerTag;
  }
}
