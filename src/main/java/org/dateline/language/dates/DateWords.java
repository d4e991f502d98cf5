package org.dateline.language.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/** The words that time expressions are found and read by: the lists of the file {@code dates}. */
final class DateWords {
  private final Map<String, Set<String>> lists;

  DateWords(Language language) {
    lists = language.wordsByHeading("dates");
  }

  /** True if a list holds a word, in small letters. */
  boolean has(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list dates/" + list);
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True if a list holds a token as it stands or its dictionary form. */
  boolean has(String list, Token token) {
    return has(list, token.word()) || has(list, token.lemma());
  }
}
