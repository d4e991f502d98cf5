package org.dateline.archive.elastic.document;

/** Pieces of a text, verbatim, that begin and end between words. */
public final class Excerpt {
  private Excerpt() {}

  /** The characters that end at {@code end}, at most {@code length}. */
  static String before(String text, int end, int length) {
    int start = Math.max(0, end - length);
    while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return text.substring(start, end);
  }

  /** The characters that begin at {@code start}, at most {@code length}. */
  public static String after(String text, int start, int length) {
    int end = Math.min(text.length(), start + length);
    while (end > start && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return text.substring(start, end);
  }
}
