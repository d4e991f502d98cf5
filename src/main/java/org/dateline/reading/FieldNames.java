package org.dateline.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.lexicon.ResourceLines;

/**
 * Names of fields in tables and exports: which of them holds title, text, source and the rest, in
 * any of several languages.
 */
public final class FieldNames {
  private static final Map<String, List<String>> NAMES = names();

  /** Words that say nothing of what a field holds: "news_title", "article body". */
  private static final Set<String> SURROUNDING =
      Set.of("news", "article", "item", "story", "doc", "document", "post", "name", "media", "web");

  private static final Map<String, String> LETTERS =
      Map.of("ł", "l", "ø", "o", "ı", "i", "ß", "ss", "æ", "ae", "đ", "d");

  private FieldNames() {}

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    ResourceLines.of("/reading/columns.txt").stream()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              names.put(
                  line.substring(0, colon),
                  List.of(line.substring(colon + 1).strip().split(", ", -1)));
            });
    return names;
  }

  /** True if a name means any field. */
  public static boolean isKnown(String name) {
    return NAMES.values().stream().anyMatch(names -> rank(names, name) < Integer.MAX_VALUE);
  }

  /**
   * The place of each field among some names. Where a name means two fields, as one that is a title
   * in one language and a section in the other, the field that stands first in the list has it.
   */
  public static Map<String, Integer> places(List<String> given) {
    Map<String, Integer> places = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    NAMES.forEach(
        (field, names) -> {
          int best = -1;
          int bestRank = Integer.MAX_VALUE;
          for (int i = 0; i < given.size(); i++) {
            int rank = taken.contains(i) ? Integer.MAX_VALUE : rank(names, given.get(i));
            if (rank < bestRank) {
              best = i;
              bestRank = rank;
            }
          }
          if (best >= 0) {
            places.put(field, best);
            taken.add(best);
          }
        });
    return places;
  }

  /** The names among those given that are a field's to the letter. */
  public static List<String> exactly(String field, List<String> given) {
    List<String> names = NAMES.getOrDefault(field, List.of());
    return given.stream().filter(name -> names.contains(fold(name))).toList();
  }

  /** The lower, the likelier; a name whose surrounding words are taken off comes last. */
  private static int rank(List<String> names, String name) {
    int exact = names.indexOf(fold(name));
    if (exact >= 0) {
      return exact;
    }
    int core = names.indexOf(fold(core(name)));
    return core >= 0 ? names.size() + core : Integer.MAX_VALUE;
  }

  private static String core(String name) {
    List<String> words =
        new ArrayList<>(
            Stream.of(name.split("[\\s_.:/-]+|(?<=\\p{Ll})(?=\\p{Lu})", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    while (words.size() > 1 && SURROUNDING.contains(words.get(0).toLowerCase(Locale.ROOT))) {
      words.remove(0);
    }
    while (words.size() > 1
        && SURROUNDING.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      words.remove(words.size() - 1);
    }
    return String.join("", words);
  }

  private static String fold(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[^\\p{L}\\p{N}]", "");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }
}
