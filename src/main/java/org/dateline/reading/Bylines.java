package org.dateline.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines as printed, without the word that marks them ("By"). */
public final class Bylines {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:by|von|par|por|door|di|af|av)\\b:?|(?:byline|autor|author|auteur):)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** Two words of a name at least: "Di Maio" alone is none. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:By|Von|Par|Por|Door|Di|Av|Af|BY|VON|PAR|POR|DOOR):? \\p{Lu}[\\p{L}.'’-]*(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){0,8}? \\p{Lu}[\\p{L}.'’-]+");

  private static final Pattern AGENCY =
      Pattern.compile(",\\s*(?:[a-z]{2,3}|[a-z]{2,5}\\s*=)$|\\s*=$");

  private Bylines() {}

  /** True if a line is nothing but a byline: "Par Claire Montval et Jean Duc". */
  public static boolean isLine(String line) {
    return LINE.matcher(line).matches();
  }

  /** The names of a byline: "By Ann Other" is Ann Other. */
  public static @Nullable String names(@Nullable String byline) {
    if (byline == null) {
      return null;
    }
    String bare = BY.matcher(Xml.flat(byline)).replaceFirst("");
    return AGENCY.matcher(bare).replaceFirst("").replaceAll("[\\s,;|-]+$", "").strip();
  }
}
