package org.dateline.authority.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Given names that Wikipedia titles tell: words that begin more titles of persons than of other
 * things, as "the" and "black" do not.
 */
final class GivenNamesOfTitles {
  private GivenNamesOfTitles() {}

  /**
   * The given names that titles tell, in lower case.
   *
   * @param persons titles that name persons for certain
   * @param others all other titles
   */
  static Set<String> of(Collection<String> persons, Collection<String> others) {
    Map<String, Integer> lead = new HashMap<>();
    persons.forEach(title -> firstWord(title).ifPresent(word -> lead.merge(word, 1, Integer::sum)));
    others.forEach(title -> firstWord(title).ifPresent(word -> lead.merge(word, -1, Integer::sum)));
    return lead.entrySet().stream()
        .filter(word -> word.getValue() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Optional<String> firstWord(String title) {
    int blank = title.indexOf(' ');
    return blank > 1
        ? Optional.of(title.substring(0, blank).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
