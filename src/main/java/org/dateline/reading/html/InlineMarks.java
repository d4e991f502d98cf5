package org.dateline.reading.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Writes what elements within a line mean as plain characters: quotations, raised figures. */
final class InlineMarks {
  /**
   * A character between two pieces that must not grow together; it becomes a blank unless one is
   * there.
   */
  static final char JOINT = '\u2063';

  private static final String PLAIN = "0123456789+-=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final Pattern MARKED = Pattern.compile("^[\"“”„«»‘‹'].*", Pattern.DOTALL);
  private static final Pattern FOOTNOTE =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡§])[\\])]?|\\[[a-z]\\]");
  private static final Pattern UNIT =
      Pattern.compile("(?:.*[^\\p{L}])?(?:[kcdmnµ]?m|ft|in|yd|mi|sq|s|x|y|r|e)", Pattern.DOTALL);

  private InlineMarks() {}

  /**
   * The mark before the words of a {@code q}.
   *
   * @param depth in how many others it stands
   */
  static String opening(Element quotation, int depth) {
    return isMarked(quotation) ? "" : depth % 2 == 0 ? "“" : "‘";
  }

  static String closing(Element quotation, int depth) {
    return isMarked(quotation) ? "" : depth % 2 == 0 ? "”" : "’";
  }

  private static boolean isMarked(Element quotation) {
    return MARKED.matcher(quotation.wholeText().strip()).matches();
  }

  /** The characters for a {@code sup} or {@code sub} after this text. */
  static String raised(Element element, CharSequence before) {
    String words = element.text().strip();
    if (element.normalName().equals("sub") || words.isEmpty()) {
      return words;
    }
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0) && !isReference(element)) {
      boolean figure = Character.isDigit(last) || UNIT.matcher(lastWord(before)).matches();
      return figure ? raised(words) : "";
    }
    return FOOTNOTE.matcher(words).matches() && (isReference(element) || !Character.isDigit(last))
        ? ""
        : words;
  }

  private static boolean isReference(Element element) {
    return element.selectFirst("a") != null || element.closest("a") != null;
  }

  private static String raised(String words) {
    StringBuilder raised = new StringBuilder();
    words.chars().forEach(c -> raised.append(RAISED.charAt(PLAIN.indexOf(c))));
    return raised.toString();
  }

  private static String lastWord(CharSequence before) {
    return before.subSequence(Math.max(0, before.length() - 6), before.length()).toString();
  }

  /** A text with a blank at each joint that letters stand on both sides of. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != JOINT) {
        joined.append(c);
      } else if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
        joined.append(' ');
      }
    }
    return joined.toString();
  }
}
