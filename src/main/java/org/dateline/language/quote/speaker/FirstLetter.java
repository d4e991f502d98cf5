package org.dateline.language.quote.speaker;

/** The first letter or digit of a quotation. */
enum FirstLetter {
  UPPER("upper"),
  LOWER("lower"),
  DIGIT("digit"),
  NONE("none");

  private final String text;

  FirstLetter(String text) {
    this.text = text;
  }

  static FirstLetter of(char letter) {
    return Character.isUpperCase(letter) ? UPPER : Character.isDigit(letter) ? DIGIT : LOWER;
  }

  /** The name that features have for it. */
  String text() {
    return text;
  }
}
