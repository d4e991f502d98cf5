package org.dateline.language.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, and which of them belong to its sentences and not to names: a name's words
 * ("De Klerk", "La Rochelle", "O'Brien") say nothing about its language.
 */
final class SpokenWords {
  private static final double CAPITALS = 0.9;
  private static final String OPENS_SENTENCE = ".!?:;\"“”„«»¡¿\n\r";

  private final List<String> written = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Boolean> opening = new ArrayList<>();
  private final SmallWords small;
  private final boolean capitals;

  SpokenWords(String text, SmallWords small) {
    this.small = small;
    int from = 0;
    boolean opens = true;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text, i)) {
        if (i > from && !isOfName(text, from, i)) {
          String word = text.substring(from, i);
          written.add(word);
          lower.add(word.toLowerCase(Locale.ROOT));
          opening.add(opens);
          opens = false;
        }
        from = i + 1;
        opens |= i < text.length() && OPENS_SENTENCE.indexOf(text.charAt(i)) >= 0;
      }
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long upper = text.codePoints().filter(Character::isUpperCase).count();
    capitals = upper > CAPITALS * letters;
  }

  private static boolean isLetter(String text, int i) {
    int type = Character.getType(text.charAt(i));
    return Character.isLetter(text.charAt(i)) || type == Character.NON_SPACING_MARK;
  }

  /** The "s" of "Japan's", which other languages have as a word, and the "O" of "O'Brien". */
  private static boolean isOfName(String text, int from, int until) {
    boolean ending = until - from == 1 && from > 0 && isApostrophe(text, from - 1);
    boolean irish =
        until - from == 1
            && text.charAt(from) == 'O'
            && until < text.length()
            && isApostrophe(text, until);
    return ending || irish;
  }

  private static boolean isApostrophe(String text, int i) {
    return text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '‘';
  }

  int size() {
    return written.size();
  }

  String lower(int i) {
    return lower.get(i);
  }

  /** True if it is written in small letters; in a text in capitals no word is. */
  boolean isInSmallLetters(int i) {
    return !isCapital(i);
  }

  /**
   * True if a word is part of the running sentence and not of a name, as far as its place and its
   * capitals tell.
   */
  boolean isSpoken(int i) {
    if (capitals) {
      return true;
    }
    boolean fits = !isCapital(i) || (opening.get(i) && i + 1 < size() && !isCapital(i + 1));
    return fits && !joinsName(i);
  }

  /** True if a spoken word cannot well stand in an English text; in capitals all may be a name. */
  boolean isForeignSign(int i) {
    return small.isForeignSign(lower(i)) && !(capitals && small.isInNames(lower(i)));
  }

  /**
   * True for a small word between the parts of a name: "von der" of "Ursula von der Leyen", "De la"
   * of "De la Cruz".
   */
  private boolean joinsName(int word) {
    int until = word;
    while (until < size() && small.isInNames(lower(until))) {
      until++;
    }
    if (until == word || until == size() || !isCapital(until)) {
      return false;
    }
    int from = word;
    while (from > 0 && !opening.get(from) && small.isInNames(lower(from - 1))) {
      from--;
    }
    return isCapital(from) || (from > 0 && isCapital(from - 1));
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(written.get(i).charAt(0));
  }
}
