package org.dateline.authority;

/** A key that the spellings of one name in different transliterations have in common. Pure. */
public final class SpellingKey {
  /** Longest first: a pair is exchanged before its letters are. */
  private static final String[][] EXCHANGED = {
    {"shch", "s"},
    {"tsch", "c"},
    {"sch", "s"},
    {"tch", "c"},
    {"dzh", "j"},
    {"kh", "h"},
    {"zh", "z"},
    {"sh", "s"},
    {"ch", "c"},
    {"ts", "c"},
    {"tz", "c"},
    {"cz", "c"},
    {"ph", "f"},
    {"ks", "x"},
    {"qu", "k"},
    {"ck", "k"},
    {"th", "t"},
    {"gh", "g"},
    {"q", "k"},
    {"w", "v"},
  };

  private SpellingKey() {}

  /**
   * The first sound and the consonants of a folded name, double letters once: "sergei" and "sergey"
   * give "srg", "yelena" and "elena" give "eln". Names with equal skeletons are likely spellings of
   * one name when the rest of the full name agrees too; alone it is weak for short names.
   */
  public static String skeleton(String folded) {
    String sounds = folded;
    for (String[] pair : EXCHANGED) {
      sounds = sounds.replace(pair[0], pair[1]);
    }
    StringBuilder skeleton = new StringBuilder();
    int start = 0;
    if (!sounds.isEmpty() && isVowel(sounds.charAt(0))) {
      // Yelena, Jelena and Elena, Iulia and Yulia: the glide is no sound of its own
      start = sounds.length() > 1 && isGlide(sounds.charAt(0)) && isVowel(sounds.charAt(1)) ? 2 : 1;
      skeleton.append(sounds.charAt(start - 1));
    }
    for (int i = start; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      boolean silent = (isVowel(c) && i > 0) || c == '-';
      if (!silent && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c)) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static boolean isGlide(char c) {
    return c == 'y' || c == 'i' || c == 'j';
  }

  private static boolean isVowel(char c) {
    return "aeiouyj".indexOf(c) >= 0;
  }
}
