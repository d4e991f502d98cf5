package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what was typed into words, phrases and signs. Never fails. */
final class WordsLexer {
  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  private final String typed;
  private int at;

  private WordsLexer(String typed) {
    this.typed = typed;
  }

  static List<WordsToken> tokens(String typed) {
    return new WordsLexer(typed).run();
  }

  private List<WordsToken> run() {
    List<WordsToken> tokens = new ArrayList<>();
    while (true) {
      boolean blank = skipBlanks() || at == 0;
      if (at >= typed.length()) {
        return tokens;
      }
      tokens.add(next(blank || endsWithASign(tokens)));
    }
  }

  /** Signs may follow one another: {@code -title:=word}. */
  private static boolean endsWithASign(List<WordsToken> tokens) {
    return !tokens.isEmpty()
        && switch (tokens.get(tokens.size() - 1).kind()) {
          case OPEN, TITLE, FIELD, MINUS -> true;
          default -> false;
        };
  }

  private boolean skipBlanks() {
    int before = at;
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at > before;
  }

  private WordsToken next(boolean atStart) {
    char c = typed.charAt(at);
    if (c == '(' || c == ')') {
      at++;
      return new WordsToken(c == '(' ? TokenKind.OPEN : TokenKind.CLOSE, String.valueOf(c));
    }
    if (OPENING.indexOf(c) >= 0) {
      return phrase();
    }
    // A hyphen is a sign only before a word, not inside one: "vis-à-vis".
    if (atStart && (c == '-' || c == '−' || c == '–' || c == '!') && signed()) {
      at++;
      return new WordsToken(TokenKind.MINUS, "-");
    }
    if (atStart && c == '+' && signed()) {
      at++; // all words are asked for anyway
      return next(false);
    }
    if (atStart && c == '=' && signed()) {
      at++;
      return new WordsToken(TokenKind.EXACT, "=");
    }
    return word();
  }

  private boolean signed() {
    return signed(at);
  }

  private boolean signed(int sign) {
    return sign + 1 < typed.length() && !Character.isWhitespace(typed.charAt(sign + 1));
  }

  private WordsToken phrase() {
    int start = ++at;
    while (at < typed.length() && CLOSING.indexOf(typed.charAt(at)) < 0) {
      at++;
    }
    boolean closed = at < typed.length();
    String words = typed.substring(start, at);
    at += closed ? 1 : 0;
    if (closed && at + 1 < typed.length() && typed.charAt(at) == '~') {
      int number = at + 1;
      int end = number;
      while (end < typed.length() && end < number + 3 && Character.isDigit(typed.charAt(end))) {
        end++;
      }
      at = end;
      return new WordsToken(
          TokenKind.PHRASE_WITHIN, words.strip() + "~" + typed.substring(number, end));
    }
    return new WordsToken(closed ? TokenKind.PHRASE : TokenKind.UNCLOSED_PHRASE, words.strip());
  }

  private WordsToken word() {
    int start = at;
    while (at < typed.length() && !ends(typed.charAt(at))) {
      at++;
      if (typed.charAt(at - 1) == ':' || typed.charAt(at - 1) == '=') {
        WordsToken field = field(start);
        if (field != null) {
          return field;
        }
      }
    }
    String word = typed.substring(start, at);
    if (at < typed.length() && typed.charAt(at) == '(' && OtherSyntax.field(word).isKnown()) {
      return field(OtherSyntax.field(word), word);
    }
    if (word.equals("AROUND") && typed.substring(at).matches("(?s)\\(\\d{1,3}\\).*")) {
      int end = typed.indexOf(')', at);
      word += typed.substring(at + 1, end);
      at = end + 1;
    }
    if (word.equals("OR") || word.equals("XOR") || word.matches("\\|{1,2}")) {
      return new WordsToken(TokenKind.OR, word);
    }
    if (word.equals("AND") || word.matches("&{1,2}")) {
      return new WordsToken(TokenKind.AND, word);
    }
    if (word.equals("NOT") || word.equals("ANDNOT")) {
      return new WordsToken(TokenKind.MINUS, word);
    }
    // In small letters it is a word like any other, unless a number says what is meant.
    return new WordsToken(
        OtherSyntax.distance(word).isPresent() ? TokenKind.NEAR : TokenKind.WORD, word);
  }

  /** The field whose name ends here with a colon or an equals sign, null if it is no field. */
  private @Nullable WordsToken field(int start) {
    String name = typed.substring(start, at - 1);
    boolean valueFollows = signed(at - 1);
    OtherSyntax.FieldTreatment field = OtherSyntax.field(name);
    boolean equals = typed.charAt(at - 1) == '=';
    if (field == OtherSyntax.FieldTreatment.NONE
        || (field == OtherSyntax.FieldTreatment.UNKNOWN && (equals || !valueFollows || isAddress()))
        || (field != OtherSyntax.FieldTreatment.TITLE && !valueFollows)) {
      return null;
    }
    return field(field, typed.substring(start, at));
  }

  private boolean isAddress() {
    return typed.startsWith("//", at);
  }

  private WordsToken field(OtherSyntax.FieldTreatment field, String name) {
    if (field.isLeftOut()) {
      return new WordsToken(TokenKind.LEFT_OUT, name + value());
    }
    boolean own = name.equalsIgnoreCase("title:");
    return new WordsToken(own ? TokenKind.TITLE : TokenKind.FIELD, name);
  }

  /** The value of a field: up to the closing quote mark or bracket, or else to the next blank. */
  private String value() {
    int start = at;
    int pair = at < typed.length() ? "\"“([{".indexOf(typed.charAt(at)) : -1;
    if (pair >= 0) {
      int end = typed.indexOf("\"”)]}".charAt(pair), at + 1);
      at = end < 0 ? typed.length() : end + 1;
    } else {
      while (at < typed.length() && !ends(typed.charAt(at))) {
        at++;
      }
    }
    return typed.substring(start, at);
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || OPENING.indexOf(c) >= 0;
  }

  /** A piece of what was typed. */
  record WordsToken(TokenKind kind, String text) {}

  enum TokenKind {
    WORD,
    PHRASE,
    PHRASE_WITHIN,
    UNCLOSED_PHRASE,
    OPEN,
    CLOSE,
    MINUS,
    EXACT,
    TITLE,
    FIELD,
    LEFT_OUT,
    OR,
    AND,
    NEAR
  }
}
