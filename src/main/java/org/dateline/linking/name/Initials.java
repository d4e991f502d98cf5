package org.dateline.linking.name;

import java.util.List;

/** Acronyms and what they are made of. Pure. */
public final class Initials {
  private static final int FEWEST = 4;
  private static final int MOST = 10;

  /**
   * The length from which on an acronym may take several letters of a word, and none of the last
   * words.
   */
  private static final int LONG = 5;

  private static final int LONGEST_SMALL_WORD = 3;

  private Initials() {}

  /**
   * True if an acronym is made of the first letters of a title's words in order. Small words may be
   * left out: "unctad" of "united nations conference on trade and development"; a long acronym may
   * take more letters of a word: "ecowas" of "economic community of west african states".
   *
   * @param acronym folded, one word
   * @param title folded
   */
  public static boolean areOf(String acronym, String title) {
    if (acronym.length() < FEWEST || acronym.length() > MOST || acronym.indexOf(' ') >= 0) {
      return false;
    }
    return isMadeOf(acronym, List.of(title.split(" ", -1)), 0, 0);
  }

  private static boolean isMadeOf(String acronym, List<String> words, int letter, int word) {
    boolean isLong = acronym.length() >= LONG;
    if (letter == acronym.length()) {
      return word > 1 && (isLong || word == words.size());
    }
    if (word == words.size()) {
      return false;
    }
    String next = words.get(word);
    int most =
        Math.min(
            isLong ? LONGEST_SMALL_WORD : 1, Math.min(next.length(), acronym.length() - letter));
    for (int taken = 1; taken <= most; taken++) {
      if (acronym.startsWith(next.substring(0, taken), letter)
          && isMadeOf(acronym, words, letter + taken, word + 1)) {
        return true;
      }
    }
    return next.length() <= LONGEST_SMALL_WORD && isMadeOf(acronym, words, letter, word + 1);
  }
}
