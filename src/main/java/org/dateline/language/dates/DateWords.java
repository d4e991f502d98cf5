package org.dateline.language.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Token;

/**
 * The words that time expressions are found and read by, from the resource {@code dates/words.txt}:
 * a line "[list]" opens a list, other lines hold its words.
 */
final class DateWords {
  private static final String RESOURCE = "/dates/words.txt";

  private final Map<String, Set<String>> lists = new HashMap<>();

  DateWords() {
    try (InputStream in = DateWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> list = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          list = lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new HashSet<>());
        } else if (!line.startsWith("# ") && !line.isBlank()) {
          list.addAll(List.of(line.strip().split(" +", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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
