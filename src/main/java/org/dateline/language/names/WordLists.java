package org.dateline.language.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.language.ResourceLines;

/**
 * The words that the corrections of names go by, from the resource {@code names/words.txt}: a line
 * "[list]" opens a list, other lines hold its words.
 */
final class WordLists {
  private static final String RESOURCE = "/names/words.txt";

  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists() {
    Set<String> list = new HashSet<>();
    for (String line : ResourceLines.of(RESOURCE)) {
      if (line.startsWith("[")) {
        list = lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new HashSet<>());
      } else {
        Stream.of(line.split(",", -1))
            .map(String::strip)
            .filter(w -> !w.isEmpty())
            .forEach(list::add);
      }
    }
  }

  boolean has(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list " + list + " in " + RESOURCE);
    }
    return words.contains(word);
  }
}
