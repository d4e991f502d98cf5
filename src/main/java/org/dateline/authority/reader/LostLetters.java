package org.dateline.authority.reader;

/**
 * Detection of letters that were lost because a line was not in UTF-8: decoding put a replacement
 * character in their place.
 */
final class LostLetters {
  static final String REASON =
      "not in UTF-8, so letters of it are lost. Convert the file, for instance with iconv -f ISO-8859-1 -t UTF-8, and import it again";

  private static final char REPLACEMENT = '\ufffd';

  private LostLetters() {}

  static boolean isIn(String line) {
    return line.indexOf(REPLACEMENT) >= 0;
  }
}
