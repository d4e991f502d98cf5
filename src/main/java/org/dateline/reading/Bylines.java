package org.dateline.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines as printed, without the word that marks them ("By"). */
public final class Bylines {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:by|von|par|por|door|di|af|av)\\b:?|(?:byline|autor|author|auteur):)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCY = Pattern.compile(",\\s*[a-z]{2,5}\\s*=?$|\\s*=$");

  private Bylines() {}

  /** The names of a byline: "By Ann Other" is Ann Other. */
  public static @Nullable String names(@Nullable String byline) {
    if (byline == null) {
      return null;
    }
    String bare = BY.matcher(Xml.flat(byline)).replaceFirst("");
    return AGENCY.matcher(bare).replaceFirst("").replaceAll("[\\s,;|-]+$", "").strip();
  }
}
