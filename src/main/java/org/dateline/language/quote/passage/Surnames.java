package org.dateline.language.quote.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.Token;

/** Surnames that are modal verbs as well: where a text has a Mr. Will, "Will wrote" is his. */
final class Surnames {
  private static final String PERSON = "PERSON";

  private Surnames() {}

  /** The tokens, with names in place of what the tagger took for modal verbs. */
  static List<Token> told(List<Token> tokens) {
    Set<String> surnames = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).ner().equals(PERSON) && tokens.get(i - 1).ner().equals(PERSON)) {
        surnames.add(tokens.get(i).word());
      }
    }
    return tokens.stream().map(token -> isModal(token, surnames) ? named(token) : token).toList();
  }

  private static boolean isModal(Token token, Set<String> surnames) {
    return token.tag().equals("MD")
        && Character.isUpperCase(token.word().codePointAt(0))
        && surnames.contains(token.word());
  }

  private static Token named(Token token) {
    return new Token(token.span(), token.word(), token.word(), "NNP", PERSON);
  }
}
