package org.dateline.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Parts of a line that the models are given. A run of characters without a blank that is longer
 * than any word, address or chain of dashes is encoded data or noise: it is left out, and so is
 * bounded what one word can cost.
 */
final class ReadableRuns {
  /** The longest run that is read. */
  static final int LONGEST = 300;

  private ReadableRuns() {}

  /** The readable runs in order; as a rule one, the whole line. */
  static List<Span> readable(String line) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    int run = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || isBlank(line.charAt(i))) {
        if (i - run > LONGEST) {
          add(start, run, found);
          start = i;
        }
        run = i + 1;
      }
    }
    add(start, line.length(), found);
    return found;
  }

  private static void add(int start, int end, List<Span> to) {
    if (end > start) {
      to.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
