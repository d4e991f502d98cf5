package org.dateline.archive.elastic.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Order and comparison of names without regard to case and accents. */
public final class NameOrder {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 300;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private NameOrder() {}

  /** The key that names are sorted by: small letters without accents, 300 at most. */
  public static String key(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    if (cut.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
      return cut.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(cut, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
