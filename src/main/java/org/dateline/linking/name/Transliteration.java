package org.dateline.linking.name;

/**
 * Brings the spellings that transliterations give a name to one. Milder than a skeleton of
 * consonants, because names made equal share one id over all articles: Zelensky, Zelenskyy and
 * Zelenskiy are equal, Mills and Miles are not. Pure.
 */
final class Transliteration {
  private static final String[][] EXCHANGED = {
    {"shch", "sch"},
    {"kh", "h"},
    {"ks", "x"},
    {"tz", "ts"},
    {"w", "v"},
    {"yo", "e"},
    {"ye", "e"},
    {"ie", "e"},
    {"iu", "u"},
    {"yu", "u"},
    {"ia", "a"},
    {"ya", "a"},
    {"ij", "i"},
    {"ej", "ei"},
    {"y", "i"},
    {"ii", "i"},
  };

  private Transliteration() {}

  /**
   * One spelling for the ways in which a word may be transliterated.
   *
   * @param folded a folded word
   */
  static String fold(String folded) {
    String word = folded;
    for (String[] pair : EXCHANGED) {
      word = word.replace(pair[0], pair[1]);
    }
    while (word.contains("ii")) {
      word = word.replace("ii", "i");
    }
    // Aleksandr, Alexander; Oleksandr, Olexander
    return word.endsWith("dr") ? word.substring(0, word.length() - 1) + "er" : word;
  }
}
