package org.dateline.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Stretches of a text that no sentence crosses: its lines, or, where a text is wrapped at a fixed
 * width, its paragraphs.
 */
final class Lines {
  /**
   * Longer lines are cut at a blank, so that one line of many megabytes is worked off in pieces.
   */
  private static final int MAX_CHARACTERS = 50_000;

  private Lines() {}

  static List<Span> of(String text) {
    boolean wrapped = isWrapped(text);
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || isLineEnd(text, i, wrapped);
      if (end || (i - start >= MAX_CHARACTERS && text.charAt(i) == ' ')) {
        if (!text.substring(start, i).isBlank()) {
          lines.add(new Span(start, i));
        }
        start = i;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(String text, int i, boolean wrapped) {
    if (!isNewline(text.charAt(i))) {
      return false;
    }
    return !wrapped || lineAfter(text, i).isBlank();
  }

  // Prose that goes on in lower case after a line end is wrapped; a list that does so now and then
  // is not.
  private static boolean isWrapped(String text) {
    int ends = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isNewline(text.charAt(i)) && !isNewline(text.charAt(i + 1)) && i > 0) {
        if (!isNewline(text.charAt(i - 1)) || text.charAt(i - 1) == '\r') {
          ends++;
          wrapped += Character.isLowerCase(text.charAt(i + 1)) ? 1 : 0;
        }
      }
    }
    return ends >= 3 && wrapped * 3 >= ends;
  }

  private static String lineAfter(String text, int i) {
    int from = i + 1;
    if (text.charAt(i) == '\r' && from < text.length() && text.charAt(from) == '\n') {
      from++;
    }
    int to = from;
    while (to < text.length() && !isNewline(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isNewline(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
