package org.dateline.article;

import java.text.Normalizer;

/**
 * A text as a reader sees it, of which each character knows where it stands in the text as written:
 * accents are one character with their letter, what has no width is gone (soft hyphens, joiners),
 * all blanks within a line are plain, apostrophes are straight, a word broken at a line's end is
 * whole, and entities and misread bytes are the characters that were meant.
 */
public final class NormalizedText {
  /**
   * Characters typed for an apostrophe: the right and the left quote mark, letters, accents,
   * primes.
   */
  private static final String APOSTROPHES = "’‘ʼʻ´`′＇‛ˈ";

  private final String written;
  private final StringBuilder plain = new StringBuilder();

  /**
   * The offsets in the written text at which the characters of the plain one begin; empty while
   * both are equal.
   */
  private int[] starts = {};

  private int[] ends = {};
  private final boolean changed;

  private NormalizedText(String written) {
    this.written = written;
    changed = !isPlain(written);
    if (changed) {
      starts = new int[written.length()];
      ends = new int[written.length()];
      read();
    }
  }

  public static NormalizedText of(String written) {
    return new NormalizedText(written);
  }

  public String text() {
    return changed ? plain.toString() : written;
  }

  /** The stretch of the written text that reads as this not empty stretch of the plain one. */
  public Span written(int start, int end) {
    return changed ? new Span(starts[start], ends[end - 1]) : new Span(start, end);
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean broken = c == '-' && isNewline(written, i + 1);
      if (broken
          || isInvisible(c)
          || isOddBlank(c)
          || isMark(c)
          || (APOSTROPHES.indexOf(c) >= 0 && isApostrophe(written, i, i + 1))
          || MiswrittenCharacter.at(written, i) != null) {
        return false;
      }
    }
    return true;
  }

  private void read() {
    int i = 0;
    while (i < written.length()) {
      int end = i + 1;
      while (end < written.length() && isMark(written.charAt(end))) {
        end++;
      }
      char c = written.charAt(i);
      MiswrittenCharacter miswritten = MiswrittenCharacter.at(written, i);
      if (miswritten != null) {
        end = i + miswritten.length();
        add(straight(miswritten.character(), i, end), i, end);
      } else if (end > i + 1) {
        compose(i, end);
      } else if (c == '-' && isNewline(written, end)) {
        end = joinBroken(i);
      } else if (!isInvisible(c)) {
        add(straight(c, i, end), i, end);
      }
      i = end;
    }
  }

  private String straight(char c, int start, int end) {
    if (APOSTROPHES.indexOf(c) >= 0 && isApostrophe(written, start, end)) {
      return "'";
    }
    return isOddBlank(c) ? " " : String.valueOf(c);
  }

  // "O’Neill", and "workers’ rights" where no quote mark is open that this could close.
  private static boolean isApostrophe(String text, int start, int end) {
    boolean after = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean before = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return (after && before)
        || ((after || before) && text.charAt(start) == '’' && text.indexOf('‘') < 0);
  }

  // Composing takes some letters apart, of Hindi and of Hebrew: those stay as they are written.
  private void compose(int start, int end) {
    String composed = Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFC);
    if (composed.length() <= end - start) {
      add(composed, start, end);
      return;
    }
    for (int i = start; i < end; i++) {
      add(written.substring(i, i + 1), i, i + 1);
    }
  }

  private void add(String characters, int start, int end) {
    for (int i = 0; i < characters.length(); i++) {
      starts[plain.length()] = start;
      ends[plain.length()] = end;
      plain.append(characters.charAt(i));
    }
  }

  // "Stolten-/berg" lost no hyphen of its own; "Jean-/Pierre" and "well-/known" had one.
  private int joinBroken(int hyphen) {
    int next = hyphen + 1;
    while (isNewline(written, next)) {
      next++;
    }
    int word = plain.length();
    while (word > 0 && Character.isLetter(plain.charAt(word - 1))) {
      word--;
    }
    boolean follows = next < written.length() && Character.isLetter(written.charAt(next));
    if (word == plain.length() || !follows) {
      add("-", hyphen, hyphen + 1);
      return hyphen + 1;
    }
    boolean name =
        Character.isUpperCase(plain.charAt(word)) && Character.isLowerCase(written.charAt(next));
    if (!name) {
      add("-", hyphen, hyphen + 1);
    }
    return next;
  }

  private static boolean isNewline(String text, int i) {
    return i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
  }

  private static boolean isInvisible(char c) {
    return c >= 0xad && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isOddBlank(char c) {
    return c >= 0xa0 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
