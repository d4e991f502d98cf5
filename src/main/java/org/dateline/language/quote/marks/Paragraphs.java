package org.dateline.language.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Lines;

/** Paragraphs of a text, without the white space around them. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs in the order of the text; blank ones are left out. */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      int start = line.start();
      int end = line.end();
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        paragraphs.add(new Span(start, end));
      }
    }
    return paragraphs;
  }

  /** True if a character shows nothing: white space, and characters of no width. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
