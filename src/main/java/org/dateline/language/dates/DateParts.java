package org.dateline.language.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/** The words of a plain time expression by what they stand for: a year, a month, a number. */
final class DateParts {
  /**
   * The meaning of a list of words.
   *
   * @param key of the table of plain dates: {@code {month} {n} , {year}}
   * @param weekday 1 for Monday; like the other parts 0 where there is none
   */
  record Read(String key, int year, int month, int weekday, int number) {}

  private final Map<String, WordKind> names = new HashMap<>();

  private record WordKind(String kind, int number) {}

  DateParts(Language language) {
    addInOrder("{weekday}", language.orderedWords("calendar/weekday"));
    addInOrder("{month}", language.orderedWords("calendar/month"));
    language
        .numbers("dates/short-month")
        .forEach(
            (month, number) -> {
              add("{mon}", month, number);
              add("{mon}", month + ".", number);
            });
    language.numbers("dates/few").forEach((word, number) -> add("{few}", word, number));
  }

  private void addInOrder(String kind, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      add(kind, words.get(i), i + 1);
    }
  }

  private void add(String kind, String word, int number) {
    names.putIfAbsent(word, new WordKind(kind, number));
  }

  Read read(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    int year = 0;
    int month = 0;
    int weekday = 0;
    int number = 0;
    for (Token token : tokens) {
      WordKind part = part(token);
      key.append(key.isEmpty() ? "" : " ").append(part.kind);
      switch (part.kind) {
        case "{year}" -> year = part.number;
        case "{month}", "{mon}" -> month = part.number;
        case "{weekday}" -> weekday = part.number;
        default -> number = part.number == 0 ? number : part.number;
      }
    }
    return new Read(key.toString(), year, month, weekday, number);
  }

  private WordKind part(Token token) {
    String word = token.word();
    if (token.tag().equals("CD") && isDigits(word)) {
      return digits(word);
    }
    WordKind name = names.get(word);
    boolean number = name != null && name.kind.equals("{few}");
    if (name != null && token.tag().startsWith(number ? "CD" : "NN")) {
      return name;
    }
    String small = word.toLowerCase(Locale.ROOT);
    boolean isPlain = word.equals(small) || word.substring(1).equals(small.substring(1));
    return new WordKind(isPlain ? small : word, 0);
  }

  private static WordKind digits(String word) {
    int number = word.length() > 4 ? 0 : Integer.parseInt(word);
    if (word.length() == 4 && number >= 1500 && number < 2100) {
      return new WordKind("{year}", number);
    }
    return word.length() <= 2 && number > 0 && word.charAt(0) != '0'
        ? new WordKind("{n}", number)
        : new WordKind(word, 0);
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
