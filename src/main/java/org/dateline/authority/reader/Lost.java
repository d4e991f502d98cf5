package org.dateline.authority.reader;

/** Letters of a line that was not in UTF-8: reading it as such has put a sign in their place. */
final class Lost {
  static final String REASON =
      "not in UTF-8, so letters of it are lost. Convert the file, for instance with iconv -f ISO-8859-1 -t UTF-8, and import it again";

  private static final char REPLACEMENT = '\ufffd';

  private Lost() {}

  static boolean isIn(String line) {
    return line.indexOf(REPLACEMENT) >= 0;
  }
}
