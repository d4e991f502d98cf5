package org.dateline.language;

import java.util.Collection;

/** Whether the capitals of a sentence tell anything: where all letters are such, they do not. */
public final class Capitals {
  /** A few letters stay small in a wire's capitals: "McDONALD", "1980s". */
  private static final double CAPITAL = 0.9;

  /** A name that stands alone, "NATO", is written so. */
  private static final int FEWEST_WORDS = 2;

  private Capitals() {}

  /** Whether these words of a sentence stand in capitals: a wire's headline, an old wire. */
  public static boolean isWritten(Collection<String> words) {
    int capital = 0;
    int letters = 0;
    int spelled = 0;
    for (String word : words) {
      int before = letters;
      for (int i = 0; i < word.length(); i++) {
        capital += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      }
      spelled += letters - before > 1 ? 1 : 0;
    }
    return spelled >= FEWEST_WORDS && capital >= CAPITAL * letters;
  }
}
