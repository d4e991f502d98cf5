package org.dateline.language.quote.speaker;

/** The last character of a quotation, or the one that stands behind its marks. */
enum ClosingMark {
  COMMA("comma"),
  STOP("stop"),
  ASK("ask"),
  DASH("dash"),
  COMMA_AFTER("comma after"),
  STOP_AFTER("stop after"),
  BARE("bare");

  private final String text;

  ClosingMark(String text) {
    this.text = text;
  }

  /** The name that features have for it. */
  String text() {
    return text;
  }
}
