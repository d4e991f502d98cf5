package org.dateline.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Reduces names to their last name, by which a score compares them. */
public final class ComparedNames {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private ComparedNames() {}

  /** The last name without case, accents and possessive; empty for an empty name. */
  public static String last(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]s\\b", "")
            .replaceAll("[^\\p{L}\\p{N}\\s-]", " ")
            .strip();
    String last = "";
    for (String word : folded.split("\\s+", -1)) {
      last = SUFFIXES.contains(word) ? last : word;
    }
    return last;
  }

  /** The last name as it stands in a text, without possessive and "Jr." */
  static String lastWord(String name) {
    String bare = name.replaceAll("['’]s$", "").replaceAll(",? (Jr|Sr)\\.?$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }
}
