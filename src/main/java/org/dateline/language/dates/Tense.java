package org.dateline.language.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.article.Span;
import org.dateline.language.Token;

/** Whether the words about a time expression speak of what is to come. */
final class Tense {
  private static final int REACH = 12;
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> UNTIL = Set.of("until", "till", "by");
  private static final Set<String> LASTING =
      Set.of("last", "live", "stay", "remain", "run", "continue", "serve", "rule", "work", "wait");
  private static final Set<String> AHEAD =
      Set.of(
          "schedule",
          "scheduled",
          "due",
          "plan",
          "planned",
          "expect",
          "expected",
          "upcoming",
          "slate",
          "slated",
          "set",
          "intend");

  /** The nearest verb decides, those before the expression first. */
  boolean isFuture(List<Token> tokens, Span expression) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= expression.start()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().start() < expression.end()) {
      last++;
    }
    if (first > 0 && UNTIL.contains(tokens.get(first - 1).word().toLowerCase(Locale.ROOT))) {
      return !isPast(tokens, first - 1);
    }
    for (int away = 1; away <= REACH; away++) {
      for (int i : new int[] {first - away, last - 1 + away}) {
        if (i >= 0 && i < tokens.size()) {
          Token token = tokens.get(i);
          if (WILL.contains(token.word()) || isAhead(tokens, i) || isOpen(tokens, i)) {
            return true;
          }
          if (token.tag().equals("VBD")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  // "By Friday she had left", "it lasted until Friday"; not "it was put off until Friday"
  private static boolean isPast(List<Token> tokens, int until) {
    if (until > 0
        && tokens.get(until - 1).tag().equals("VBD")
        && LASTING.contains(tokens.get(until - 1).lemma())) {
      return true;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word().equals("had")
          && IntStream.of(i + 1, i + 2)
              .anyMatch(k -> k < tokens.size() && tokens.get(k).tag().equals("VBN"))) {
        return true;
      }
    }
    return false;
  }

  // "should be completed", "would meet"; not "should have been"
  private static boolean isOpen(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("MD")
        && (i + 1 >= tokens.size() || !tokens.get(i + 1).lemma().equals("have"));
  }

  // "is due to open", "set for"
  private static boolean isAhead(List<Token> tokens, int i) {
    if (!AHEAD.contains(tokens.get(i).lemma()) || i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).word();
    return next.equals("to") || next.equals("for");
  }
}
