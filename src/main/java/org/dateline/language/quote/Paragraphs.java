package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/** Paragraphs of a text: its lines that are not blank, without the white space around them. */
final class Paragraphs {
  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        add(text, start, i, paragraphs);
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static void add(String text, int from, int until, List<Span> to) {
    int start = from;
    int end = until;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      to.add(new Span(start, end));
    }
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
