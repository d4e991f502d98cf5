package org.dateline.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.search.Words.Prefix;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Wildcard;
import org.jspecify.annotations.Nullable;

/** Words with signs that stand for letters: {@code guarant*}, {@code hosp?tal}. */
final class Wildcards {
  private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’.-]+\\*+");
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’*?]+");
  private static final Pattern CUT_OFF = Pattern.compile("[\\p{L}\\p{N}]{3,}(?:!|[$]\\d?)");

  /** The most stars of a pattern: with more, a search takes time that grows with each. */
  private static final long MOST_STARS = 3;

  private static final long MOST_LETTERS_BESIDE_STARS = 8;

  private Wildcards() {}

  /**
   * The query of a word with such signs, null if it has none or none that can be read.
   *
   * @param mayAsk whether a question mark at its end may be one
   */
  static @Nullable Words read(String word, Scope scope, boolean mayAsk) {
    if (PREFIX.matcher(word).matches()) {
      return new Prefix(word.replace("*", "").toLowerCase(Locale.ROOT), scope);
    }
    String pattern = mayAsk ? word.replaceFirst("\\?+$", "") : word;
    boolean has = pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    long letters = pattern.codePoints().filter(Character::isLetterOrDigit).count();
    pattern = pattern.replaceAll("\\*+", "*");
    return has && letters >= 2 && isCheap(pattern) && ONE_WORD.matcher(pattern).matches()
        ? new Wildcard(pattern.toLowerCase(Locale.ROOT), scope)
        : null;
  }

  /** True for a pattern that an automaton of few states can look for. */
  private static boolean isCheap(String pattern) {
    long stars = pattern.chars().filter(c -> c == '*').count();
    long letters = pattern.chars().filter(c -> c == '?').count();
    return stars == 0 || (stars <= MOST_STARS && letters <= MOST_LETTERS_BESIDE_STARS);
  }

  /** The prefix, where other systems have ! or $ for *; null for another word. */
  static @Nullable Prefix cutOff(String word, Scope scope) {
    return CUT_OFF.matcher(word).matches()
        ? new Prefix(word.replaceFirst("[!$]\\d?$", "").toLowerCase(Locale.ROOT), scope)
        : null;
  }

  static boolean has(String word) {
    return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
  }
}
