package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.Token;

/**
 * Recognizes surnames that are common words as well: where a text has a “Mr Will” or a “Ms Small”,
 * "Will" in "Will wrote" and "Small" in "Small, who" mean them.
 */
final class Surnames {
  private static final String PERSON = "PERSON";

  private Surnames() {}

  /** The tokens, with names in place of what the tagger took for other words. */
  static List<Token> retagged(List<Token> tokens) {
    Set<String> surnames = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).ner().equals(PERSON) && tokens.get(i - 1).ner().equals(PERSON)) {
        surnames.add(tokens.get(i).word());
      }
    }
    List<Token> retagged = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      retagged.add(isSurname(tokens, i, surnames) ? named(tokens.get(i)) : tokens.get(i));
    }
    return retagged;
  }

  private static boolean isSurname(List<Token> tokens, int i, Set<String> surnames) {
    Token token = tokens.get(i);
    if (!Character.isUpperCase(token.word().codePointAt(0))) {
      return false;
    }
    boolean borne = surnames.contains(token.word());
    return switch (token.tag()) {
      case "NNP" -> borne && !token.ner().equals(PERSON) && isTagged(tokens, i);
      // "says WHO": a body, not the pronoun
      case "WP" -> token.word().length() > 2 && isCapitals(token.word()) && isTagged(tokens, i);
      case "MD" -> surnames.contains(token.word());
      case "JJ", "IN", "RB", "VB", "VBD", "VBN", "VBP", "VBZ" ->
          (borne && isTagged(tokens, i))
              || ((borne || token.ner().equals(PERSON))
                  && i + 1 < tokens.size()
                  && speaks(tokens, i + 1));
      default -> false;
    };
  }

  /** True at the end of a tag after a quotation: “...,” says Early. */
  private static boolean isTagged(List<Token> tokens, int i) {
    boolean verb =
        i > 1
            && switch (tokens.get(i - 1).tag()) {
              case "VBD", "VBZ" -> isMark(tokens.get(i - 2));
              default -> false;
            };
    return verb
        && (i + 1 == tokens.size()
            || switch (tokens.get(i + 1).word()) {
              case ".", "," -> true;
              default -> false;
            });
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("\'\'") || token.tag().equals("``");
  }

  /** A verb, or "who" after a comma: what no adjective and no preposition stands before. */
  private static boolean speaks(List<Token> tokens, int i) {
    return switch (tokens.get(i).tag()) {
      case "VBD", "VBZ", "VBN", "MD" -> true;
      case "," -> i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("WP");
      default -> false;
    };
  }

  private static Token named(Token token) {
    return new Token(token.span(), token.word(), token.word(), "NNP", PERSON);
  }
}
