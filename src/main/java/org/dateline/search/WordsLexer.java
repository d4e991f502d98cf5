package org.dateline.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed into words, phrases and signs. Never fails. */
final class WordsLexer {
  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  private final String typed;
  private int at;

  private WordsLexer(String typed) {
    this.typed = typed;
  }

  static List<Token> tokens(String typed) {
    return new WordsLexer(typed).run();
  }

  private List<Token> run() {
    List<Token> tokens = new ArrayList<>();
    while (true) {
      boolean blank = skipBlanks() || at == 0;
      if (at >= typed.length()) {
        return tokens;
      }
      tokens.add(next(blank || endsWithASign(tokens)));
    }
  }

  /** Signs may follow one another: {@code -title:=word}. */
  private static boolean endsWithASign(List<Token> tokens) {
    return !tokens.isEmpty()
        && switch (tokens.get(tokens.size() - 1).kind()) {
          case OPEN, TITLE, MINUS -> true;
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

  private Token next(boolean atStart) {
    char c = typed.charAt(at);
    if (c == '(' || c == ')') {
      at++;
      return new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c));
    }
    if (OPENING.indexOf(c) >= 0) {
      return phrase();
    }
    // A hyphen is a sign only before a word, not inside one: "vis-à-vis".
    if (atStart && (c == '-' || c == '−' || c == '–') && signed()) {
      at++;
      return new Token(Kind.MINUS, "-");
    }
    if (atStart && c == '=' && signed()) {
      at++;
      return new Token(Kind.EXACT, "=");
    }
    return word();
  }

  private boolean signed() {
    return at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1));
  }

  private Token phrase() {
    int start = ++at;
    while (at < typed.length() && CLOSING.indexOf(typed.charAt(at)) < 0) {
      at++;
    }
    boolean closed = at < typed.length();
    String words = typed.substring(start, at);
    at += closed ? 1 : 0;
    return new Token(closed ? Kind.PHRASE : Kind.UNCLOSED_PHRASE, words.strip());
  }

  private Token word() {
    int start = at;
    while (at < typed.length() && !ends(typed.charAt(at))) {
      at++;
      if (typed.charAt(at - 1) == ':' && typed.substring(start, at).equalsIgnoreCase("title:")) {
        return new Token(Kind.TITLE, typed.substring(start, at));
      }
    }
    String word = typed.substring(start, at);
    if (word.equals("OR") || word.matches("\\|{1,2}")) {
      return new Token(Kind.OR, word);
    }
    if (word.equals("AND") || word.matches("&{1,2}")) {
      return new Token(Kind.AND, word);
    }
    if (word.equals("NOT")) {
      return new Token(Kind.MINUS, word);
    }
    // In small letters it is a word like any other, unless a number says what is meant.
    if (word.equals("NEAR") || word.matches("(?i)NEAR/\\d{1,3}")) {
      return new Token(Kind.NEAR, word);
    }
    return new Token(Kind.WORD, word);
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || OPENING.indexOf(c) >= 0;
  }

  /** A piece of what was typed. */
  record Token(Kind kind, String text) {}

  /** What a piece is. */
  enum Kind {
    WORD,
    PHRASE,
    UNCLOSED_PHRASE,
    OPEN,
    CLOSE,
    MINUS,
    EXACT,
    TITLE,
    OR,
    AND,
    NEAR
  }
}
