package org.dateline.language.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Marks inside a person's name: Marcia “Cia” Price. They are part of the name and no quotation. */
public final class Nicknames {
  private static final int MOST_WORDS = 2;

  private Nicknames() {}

  /** The stretches without those that are nicknames. */
  public static List<Stretch> leftOut(List<Stretch> stretches, List<Sentence> sentences) {
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    List<Stretch> kept = new ArrayList<>(stretches.size());
    int next = 0;
    for (Stretch stretch : stretches) {
      while (next < tokens.size() && tokens.get(next).span().start() < stretch.span().start()) {
        next++;
      }
      if (!isNickname(tokens, next, stretch.span())) {
        kept.add(stretch);
      }
    }
    return kept;
  }

  private static boolean isNickname(List<Token> tokens, int from, Span span) {
    int words = 0;
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      Token token = tokens.get(to);
      boolean word = Character.isLetter(token.word().codePointAt(0));
      if (word && (++words > MOST_WORDS || !Character.isUpperCase(token.word().codePointAt(0)))) {
        return false;
      }
      if (token.tag().equals(",") || token.tag().equals(".")) {
        return false;
      }
      to++;
    }
    return words > 0
        && from > 0
        && to < tokens.size()
        && isProper(tokens.get(from - 1), tokens.get(to));
  }

  private static boolean isProper(Token before, Token after) {
    return before.tag().startsWith("NNP")
        && after.tag().startsWith("NN")
        && Character.isUpperCase(after.word().codePointAt(0))
        && (before.ner().equals("PERSON") || after.ner().equals("PERSON"));
  }
}
