package org.dateline.reading.paper;

import java.util.ArrayList;
import java.util.List;

/** Joins printed lines to running text, and words that were broken at the ends of lines. */
final class LineJoiner {
  private static final String HYPHENS = "-¬⸗=‐\u00ad";

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private boolean turned;

  /**
   * Says that the next line stands in another column or on another page: only there is a sentence
   * that goes on one of the paragraph before; below it, a line in lower case is of a list or verse.
   */
  void turn() {
    turned = true;
  }

  /** Adds a line; one that ends in a hyphen goes on in the next where that begins in lower case. */
  void line(String line) {
    String words = line.strip();
    if (words.isEmpty()) {
      return;
    }
    if (turned && current.length() == 0 && goesOn(words)) {
      current.append(paragraphs.remove(paragraphs.size() - 1));
    }
    turned = false;
    int last = current.length() - 1;
    boolean broken =
        last > 0
            && HYPHENS.indexOf(current.charAt(last)) >= 0
            && Character.isLetter(current.charAt(last - 1));
    boolean sure = broken && "¬⸗\u00ad".indexOf(current.charAt(last)) >= 0;
    if (broken && (sure || Character.isLowerCase(words.charAt(0)))) {
      current.setLength(last);
    } else if (last >= 0) {
      current.append(' ');
    }
    current.append(words);
  }

  /** True if the paragraph before broke off within a sentence, as at the end of a column. */
  private boolean goesOn(String words) {
    if (paragraphs.isEmpty() || !Character.isLowerCase(words.charAt(0))) {
      return false;
    }
    String before = paragraphs.get(paragraphs.size() - 1);
    char last = before.charAt(before.length() - 1);
    return Character.isLetter(last) || last == ',';
  }

  /** Ends a paragraph, unless it ends within a word. */
  void end() {
    int last = current.length() - 1;
    if (last > 0 && HYPHENS.indexOf(current.charAt(last)) >= 0) {
      return;
    }
    flush();
  }

  private void flush() {
    if (current.length() > 0) {
      paragraphs.add(current.toString());
      current.setLength(0);
    }
  }

  List<String> paragraphs() {
    flush();
    return List.copyOf(paragraphs);
  }
}
