package org.dateline.language.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that the corrections of names go by, from the resource {@code names/words.txt}: a line
 * "[list]" opens a list, other lines hold its words.
 */
final class WordLists {
  private static final String RESOURCE = "/names/words.txt";

  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists() {
    try (InputStream in = WordLists.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> list = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          list = lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new HashSet<>());
        } else if (!line.startsWith("#")) {
          for (String word : line.split(",", -1)) {
            if (!word.isBlank()) {
              list.add(word.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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
