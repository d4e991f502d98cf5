package org.dateline.reading;

/** Sizes beyond which an input is refused, so that one file cannot take the machine's memory. */
final class ReadingLimits {
  /** Characters in the text of one article: a book of 600 pages. */
  static final int ARTICLE_CHARACTERS = 1_500_000;

  /** Characters in the name of a source or an author: many authors, but no text. */
  static final int FIELD_CHARACTERS = 1_000;

  /** Bytes of one file that holds one article, markup included. */
  static final int FILE_BYTES = 32 * 1024 * 1024;

  /** Bytes in one line of a file that holds many articles. */
  static final int LINE_BYTES = 8 * 1024 * 1024;

  private ReadingLimits() {}

  static String tooLong(long characters) {
    return String.format(
        "Too long: %,d characters of text, and one article can have %,d. Split it into its"
            + " articles. Nothing was added.",
        characters, ARTICLE_CHARACTERS);
  }

  static String tooLarge() {
    return String.format(
        "Too large: a file of one article can have %,d bytes. Nothing was added.", FILE_BYTES);
  }
}
