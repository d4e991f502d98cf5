package org.dateline.language;

import java.util.BitSet;
import java.util.List;

/** Detection of sentences in capitals, whose case says nothing about names. */
public final class Capitals {
  /** A few letters stay small in a wire's capitals: "McDONALD", "1980s". */
  private static final double CAPITAL = 0.9;

  /** A name that stands alone, "NATO", is written so. */
  private static final int FEWEST_WORDS = 2;

  /** Words in a row that are shouted in an ordinary sentence; shorter rows are initials. */
  private static final int SHOUTED = 4;

  private Capitals() {}

  /** True if a sentence of these words stands in capitals: a wire's headline, an old wire. */
  public static boolean isWritten(List<String> words) {
    int capital = 0;
    int letters = 0;
    int spelled = 0;
    for (String word : words) {
      int own = (int) word.chars().filter(Character::isLetter).count();
      capital += (int) word.chars().filter(Character::isUpperCase).count();
      letters += own;
      spelled += own > 1 ? 1 : 0;
    }
    return spelled >= FEWEST_WORDS && capital >= CAPITAL * letters;
  }

  /** The words of an ordinary sentence that stand in a row of capitals, without a sign between. */
  public static BitSet shouted(List<String> words) {
    BitSet shouted = new BitSet();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || !isCapital(words.get(i))) {
        if (i - from >= SHOUTED) {
          shouted.set(from, i);
        }
        from = i + 1;
      }
    }
    return shouted;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
  }
}
