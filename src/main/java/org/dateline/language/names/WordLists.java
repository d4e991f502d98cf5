package org.dateline.language.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Language;

/** The words that the corrections of names go by: the lists of the file {@code names}. */
final class WordLists {
  private final Map<String, Set<String>> lists;

  WordLists(Language language) {
    lists = language.wordsByHeading("names");
  }

  boolean has(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list names/" + list);
    }
    return words.contains(word);
  }

  /** True for a title before a name, "Ms." or "MS.". */
  boolean isTitle(String word) {
    return has("person-title", word) || has("person-title", inSmallLetters(word));
  }

  /** A word with its first letter alone as it stands. */
  static String inSmallLetters(String word) {
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
