package org.dateline.reading.html;

/** A string as scripts write it: its escapes and its end. */
final class ScriptString {
  private static final String ESCAPES = "nrtbfv0";
  private static final String ESCAPED = "\n\r\t\b\f\u000b\0";

  private ScriptString() {}

  /**
   * Reads the string that begins with the mark at a place.
   *
   * @return the place after its closing mark; -1 where it does not close
   */
  static int read(char[] source, int from, StringBuilder to) {
    char mark = source[from];
    for (int i = from + 1; i < source.length; i++) {
      char c = source[i];
      if (c == mark) {
        return i + 1;
      }
      if (c == '\n' && mark != '`') {
        return -1;
      }
      if (c == '\\' && i + 1 < source.length) {
        i = escape(source, i + 1, to);
      } else {
        to.append(c);
      }
    }
    return -1;
  }

  // The last place of an escape that begins after its stroke.
  private static int escape(char[] source, int at, StringBuilder to) {
    char c = source[at];
    int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    if (digits > 0 && at + digits < source.length) {
      try {
        to.append((char) Integer.parseInt(new String(source, at + 1, digits), 16));
        return at + digits;
      } catch (NumberFormatException e) {
        to.append(c);
        return at;
      }
    }
    int known = ESCAPES.indexOf(c);
    if (known >= 0) {
      to.append(ESCAPED.charAt(known));
    } else if (c != '\n') {
      to.append(c);
    }
    return at;
  }
}
