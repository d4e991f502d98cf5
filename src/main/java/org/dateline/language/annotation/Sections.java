package org.dateline.language.annotation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/** Cuts a long text at paragraph ends, so that memory is bounded whatever the text's length. */
final class Sections {
  private final int longest;

  /**
   * Cuts long texts into sections.
   *
   * @param longest characters of a section; only a paragraph that is longer by itself is cut inside
   */
  Sections(int longest) {
    this.longest = longest;
  }

  /** Sections that follow each other without a gap. A text that fits is one. */
  List<Span> of(String text) {
    List<Span> sections = new ArrayList<>();
    int start = 0;
    while (text.length() - start > longest) {
      int end = cut(text, start, start + longest);
      sections.add(new Span(start, end));
      start = end;
    }
    sections.add(new Span(start, text.length()));
    return sections;
  }

  private static int cut(String text, int start, int latest) {
    for (String end : List.of("\n\n", "\n", ". ", " ")) {
      int at = text.lastIndexOf(end, latest - end.length());
      if (at > start) {
        return at + end.length();
      }
    }
    // no blank at all: anywhere but between the halves of a character
    return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
  }
}
