package org.dateline.authority.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.authority.Titles;

/**
 * Words by which Wikipedia titles tell people from things: given names begin more titles of persons
 * than of other things, as "the" and "black" do not; "Hotel" ends titles of things alone.
 */
final class WordsOfTitles {
  private static final int SEVERAL = 3;

  private WordsOfTitles() {}

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

  /**
   * The words that end titles of several things and of no person: "Hotel", "Productions". With a
   * given name before it such a title names no person either.
   *
   * @param persons titles that name persons for certain
   * @param others all other titles
   */
  static Set<String> endsOfThings(Collection<String> persons, Collection<String> others) {
    Map<String, Integer> ends = new HashMap<>();
    others.forEach(title -> lastWord(title).ifPresent(word -> ends.merge(word, 1, Integer::sum)));
    persons.forEach(title -> lastWord(title).ifPresent(ends::remove));
    return ends.entrySet().stream()
        .filter(word -> word.getValue() >= SEVERAL)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Optional<String> lastWord(String title) {
    int blank = title.lastIndexOf(' ');
    boolean qualified = Titles.qualification(title).isPresent();
    return blank > 0 && !qualified ? Optional.of(title.substring(blank + 1)) : Optional.empty();
  }

  private static Optional<String> firstWord(String title) {
    int blank = title.indexOf(' ');
    return blank > 1
        ? Optional.of(title.substring(0, blank).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
