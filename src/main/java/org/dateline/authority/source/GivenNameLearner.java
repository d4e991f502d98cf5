package org.dateline.authority.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.authority.NameKey;
import org.dateline.authority.SpellingKey;
import org.dateline.authority.source.WikidictReader.WeightedName;

/**
 * Learns spellings of given names from persons' names that share the surname: Sergei Lavrov, Sergey
 * Lavrov. Only pairs with equal consonants count: the rest is noise (titles, relatives).
 */
final class GivenNameLearner {
  private static final int FEWEST_PERSONS = 2;
  private final Map<String, Integer> persons = new HashMap<>();

  void learn(String title, Collection<WeightedName> names) {
    String[] own = NameKey.fold(title).split(" ", -1);
    if (own.length != 2 || own[0].length() < 3) {
      return;
    }
    names.stream()
        .map(name -> NameKey.fold(name.text()).split(" ", -1))
        .filter(other -> other.length == 2 && other[1].equals(own[1]))
        .filter(other -> other[0].length() > 2 && !other[0].equals(own[0]))
        .filter(other -> SpellingKey.skeleton(own[0]).equals(SpellingKey.skeleton(other[0])))
        .map(other -> pair(own[0], other[0]))
        .distinct()
        .forEach(pair -> persons.merge(pair, 1, Integer::sum));
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** Pairs seen with several persons, a blank between, in order. */
  List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    persons.forEach(
        (pair, count) -> {
          if (count >= FEWEST_PERSONS) {
            pairs.add(pair);
          }
        });
    pairs.sort(null);
    return pairs;
  }
}
