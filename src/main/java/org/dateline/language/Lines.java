package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.lexicon.Language;

/**
 * Stretches of a text that no sentence crosses: its lines, or, where a text is wrapped at a fixed
 * width, its paragraphs.
 */
public final class Lines {
  /**
   * Longer lines are cut at a blank, so that one line of many megabytes is worked off in pieces.
   */
  private static final int MAX_CHARACTERS = 50_000;

  /** Line ends of a hundred that are in the midst of a sentence in a wrapped text. */
  private static final int IN_SENTENCE = 60;

  /** The widest line of a wrapped text: longer lines are paragraphs. */
  private static final int WIDEST = 120;

  /** Lines shorter than this part of the longest end a paragraph where they end a sentence. */
  private static final double SHORT = 0.6;

  /** Small words that make a line running text, not a heading. */
  private static final int SMALL_WORDS = 3;

  /** Words that end no sentence and no heading. */
  private static final Pattern LEADING_ON = Language.ENGLISH.pattern("name-patterns/leading-on");

  private Lines() {}

  /** The lines in order, without a gap between them. */
  public static List<Span> of(String text) {
    List<Span> physical = physical(text);
    int longest = physical.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = longest <= WIDEST && isWrapped(text, physical);
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < physical.size(); i++) {
      Span line = physical.get(i);
      boolean ends =
          i + 1 == physical.size()
              || !wrapped
              || endsParagraph(text, line, physical.get(i + 1), longest);
      if (ends) {
        add(text, start, line.end(), lines);
        start = line.end();
      }
    }
    return lines;
  }

  /** The lines between line ends, which are not among them. */
  private static List<Span> physical(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isNewline(text.charAt(i))) {
        lines.add(new Span(start, i));
        boolean pair =
            i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static void add(String text, int from, int until, List<Span> to) {
    int start = from;
    for (int i = from; i <= until; i++) {
      boolean cut = i - start >= MAX_CHARACTERS && i < until && isCut(text, i, i - start);
      if (cut || i == until) {
        if (!text.substring(start, i).isBlank()) {
          to.add(new Span(start, i));
        }
        start = i;
      }
    }
  }

  private static boolean isCut(String text, int i, int length) {
    char c = text.charAt(i);
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return blank || (length >= 2 * MAX_CHARACTERS && !Character.isLowSurrogate(c));
  }

  // Most lines break off in running text, some before a word in lower case: lists and headings, a
  // line each, do not.
  private static boolean isWrapped(String text, List<Span> lines) {
    int ends = 0;
    int running = 0;
    int lower = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span next = lines.get(i + 1);
      if (isBlank(text, lines.get(i)) || isBlank(text, next)) {
        continue;
      }
      ends++;
      boolean small = Character.isLowerCase(text.charAt(next.start()));
      lower += small || LEADING_ON.matcher(lines.get(i).in(text)).find() ? 1 : 0;
      running += small || breaksOff(text, lines.get(i)) ? 1 : 0;
    }
    return lower > 0 && running * 100 >= ends * IN_SENTENCE;
  }

  /** A line of running text without a sign at its end. */
  private static boolean breaksOff(String text, Span line) {
    String words = line.in(text).strip();
    char last = words.charAt(words.length() - 1);
    if (!Character.isLetterOrDigit(last) && last != ',' && last != '-') {
      return false;
    }
    int small = 0;
    for (int i = 1; i < words.length(); i++) {
      boolean starts = words.charAt(i - 1) == ' ' && Character.isLowerCase(words.charAt(i));
      small += starts ? 1 : 0;
    }
    return small >= SMALL_WORDS;
  }

  private static boolean endsParagraph(String text, Span line, Span next, int longest) {
    if (isBlank(text, line) || isBlank(text, next)) {
      return true;
    }
    boolean indented = text.charAt(next.start()) == ' ' || text.charAt(next.start()) == '\t';
    boolean indents = text.charAt(line.start()) == ' ' || text.charAt(line.start()) == '\t';
    boolean closed = ".?!\"”’:".indexOf(text.charAt(line.end() - 1)) >= 0;
    return (indented && !indents) || (closed && line.length() < SHORT * longest);
  }

  private static boolean isBlank(String text, Span line) {
    return line.in(text).isBlank();
  }

  private static boolean isNewline(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
