package org.dateline.linking.nil;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Language;

/**
 * Nouns that say what somebody is, and which of them one person can be together.
 *
 * @param byNoun occupational field of each noun, {@code none} where it implies none
 * @param together fields that go with each
 * @param ofPlaces nouns for offices that one person holds in one place
 */
public record Occupations(
    Map<String, String> byNoun, Map<String, Set<String>> together, Set<String> ofPlaces) {
  private static final String NONE = "none";
  private static final String PLACE = "place";

  /** The table that comes with the program. */
  public static Occupations load() {
    Map<String, String> byNoun = new HashMap<>();
    Map<String, Set<String>> together = new HashMap<>();
    Set<String> ofPlaces = new HashSet<>();
    for (String line : Language.ENGLISH.lines("occupations.tsv")) {
      String[] cells = line.split("\t", -1);
      List<String> nouns = List.of(cells[1].split(" ", -1));
      if (cells[0].equals(PLACE)) {
        ofPlaces.addAll(nouns);
      } else {
        nouns.forEach(noun -> byNoun.put(noun, cells[0]));
        if (cells.length > 2) {
          together.put(cells[0], Set.of(cells[2].split(" ", -1)));
        }
      }
    }
    return new Occupations(Map.copyOf(byNoun), Map.copyOf(together), Set.copyOf(ofPlaces));
  }

  /** True if the noun says what a person is: "teacher", "spokeswoman". */
  boolean isNoun(String word) {
    return byNoun.containsKey(word);
  }

  /** True if the noun implies an occupational field: "teacher", and not "woman". */
  boolean hasField(String noun) {
    return !byNoun.getOrDefault(noun, NONE).equals(NONE);
  }

  /** True if one person can be both. */
  boolean canBeOne(String noun, String other) {
    String one = byNoun.getOrDefault(noun, NONE);
    String two = byNoun.getOrDefault(other, NONE);
    return one.equals(two)
        || one.equals(NONE)
        || two.equals(NONE)
        || together.getOrDefault(one, Set.of()).contains(two)
        || together.getOrDefault(two, Set.of()).contains(one);
  }
}
