package org.dateline.language.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.ResourceLines;
import org.dateline.language.Token;

/**
 * The words that time expressions are found and read by, from the resource {@code dates/words.txt}:
 * a line "[list]" opens a list, other lines hold its words.
 */
final class DateWords {
  private static final String RESOURCE = "/dates/words.txt";

  private final Map<String, Set<String>> lists = new HashMap<>();

  DateWords() {
    Set<String> list = new HashSet<>();
    for (String line : ResourceLines.of(RESOURCE)) {
      if (line.startsWith("[")) {
        list = lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new HashSet<>());
      } else {
        list.addAll(List.of(line.split(" +", -1)));
      }
    }
  }

  /** Whether a list holds a word, in small letters. */
  boolean has(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list " + list + " in " + RESOURCE);
    }
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a list holds a token as it stands or its dictionary form. */
  boolean has(String list, Token token) {
    return has(list, token.word()) || has(list, token.lemma());
  }
}
