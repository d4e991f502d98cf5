package org.dateline.archive.elastic.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.dateline.article.Span;

/** Folding of words to the form that the index holds: without case and accents. */
public final class Folding {
  private static final int LONGEST_EXPANSION = 4;

  private Folding() {}

  /** The word in small letters without accents. */
  public static String fold(String word) {
    char[] in = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[in.length * LONGEST_EXPANSION];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }

  public static List<String> words(String text) {
    return spans(text).stream().map(span -> fold(span.in(text))).toList();
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        spans.add(new Span(start, i));
        start = -1;
      }
    }
    return spans;
  }

  /**
   * The spans at which words of a name begin with the words that were typed; empty when one of
   * these begins none.
   *
   * @param typed folded words
   */
  public static List<Span> beginnings(String name, List<String> typed) {
    List<Span> words = spans(name);
    List<Span> beginnings = new ArrayList<>();
    for (String word : typed) {
      List<Span> here =
          words.stream()
              .filter(span -> fold(span.in(name)).startsWith(word))
              .map(s -> new Span(s.start(), Math.min(s.end(), s.start() + word.length())))
              .filter(span -> !beginnings.contains(span))
              .toList();
      if (here.isEmpty()) {
        return List.of();
      }
      beginnings.add(here.get(0));
    }
    return beginnings.stream().sorted().toList();
  }
}
