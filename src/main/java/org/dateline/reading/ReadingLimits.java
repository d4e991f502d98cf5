package org.dateline.reading;

/** Sizes beyond which an input is refused, so that one file cannot take the machine's memory. */
public final class ReadingLimits {
  /** Characters in the text of one article: a book of 600 pages. */
  public static final int ARTICLE_CHARACTERS = 1_500_000;

  /** Characters in the name of a source or an author: many authors, but no text. */
  public static final int FIELD_CHARACTERS = 1_000;

  /** Bytes of one file that holds one article, markup included. */
  public static final int FILE_BYTES = 32 * 1024 * 1024;

  /** Bytes in one line of a file that holds many articles. */
  public static final int LINE_BYTES = 8 * 1024 * 1024;

  /**
   * Bytes in one annotated row: an article of the greatest length with all that was found in it.
   */
  public static final int ANNOTATED_ROW_BYTES = 64 * 1024 * 1024;

  /** Bytes that one packed file may unpack to. */
  public static final long UNPACKED_BYTES = 8L * 1024 * 1024 * 1024;

  /** A member may unpack to this many times its packed size, beyond what one article may have. */
  public static final long UNPACKED_TIMES = 200;

  public static final int MEMBERS = 500_000;

  public static final int NESTED_ARCHIVES = 4;

  private ReadingLimits() {}

  public static String unpacksTooFar(long bytes) {
    return String.format(
        "It unpacks to more than %,d bytes. The rest was left out; unpack it by hand if it can be"
            + " trusted.",
        bytes);
  }

  public static String tooLong(long characters) {
    return String.format(
        "Too long: it has %,d characters of text, and an article can have %,d. Split it into its articles. Nothing was added.",
        characters, ARTICLE_CHARACTERS);
  }

  public static String tooLarge() {
    return String.format(
        "Too large: a file of one article can have %,d bytes. Nothing was added. Split it into"
            + " files of an article each, or write JSON Lines, an article a line, which may be of"
            + " any size.",
        FILE_BYTES);
  }
}
