package org.dateline.linking.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.linking.candidate.FoundCandidate.Route;
import org.dateline.linking.name.Name;

/**
 * Lone words of people's names in a text of a sentence or two, which no full name explains: "Jobs
 * and Wozniak" are those whose descriptions name each other.
 */
public final class NamesTogether {
  private static final int SHORTEST = 4;
  private static final int MOST = 200;

  private final Authority authority;

  public NamesTogether(Authority authority) {
    this.authority = authority;
  }

  /**
   * The people whom the name alone may mean and whose descriptions mention another name of the
   * text.
   */
  public List<FoundCandidate> candidates(Name name, List<Name> names) {
    if (!isLone(name)) {
      return List.of();
    }
    Set<String> others = others(name, names);
    List<Set<String>> descriptions = descriptions(name, names);
    List<FoundCandidate> found = new ArrayList<>();
    bearers(name)
        .filter(bearer -> mentions(bearer, others) || isMentionedBy(bearer, descriptions))
        .map(bearer -> new FoundCandidate(bearer, Route.TOGETHER, name.form().text()))
        .filter(candidate -> found.stream().noneMatch(candidate::isOfSameEntity))
        .forEach(found::add);
    return found;
  }

  private static boolean isLone(Name name) {
    return name.isPerson() && name.form().isOneWord();
  }

  private Stream<Candidate> bearers(Name name) {
    return Stream.concat(
            authority.candidates(name.form().text()).stream(),
            authority.bySurname(name.form().key()).stream().limit(MOST))
        .filter(
            candidate ->
                candidate.entity().known() && candidate.entity().type() == EntityType.PERSON);
  }

  /**
   * True if the candidate's description mentions another of the names: that of "Jobs" mentions
   * Wozniak.
   */
  private boolean mentions(Candidate candidate, Set<String> others) {
    return !others.isEmpty()
        && authority.words(candidate.entity().id()).stream().anyMatch(others::contains);
  }

  /** The descriptions of those whom the other lone names may mean. */
  private List<Set<String>> descriptions(Name name, List<Name> names) {
    return names.stream()
        .filter(other -> !other.equals(name) && isLone(other))
        .flatMap(this::bearers)
        .map(bearer -> Set.copyOf(authority.words(bearer.entity().id())))
        .toList();
  }

  /**
   * True if a description of another candidate holds the full name: that of Jobs holds Wozniak's.
   */
  private static boolean isMentionedBy(Candidate candidate, List<Set<String>> descriptions) {
    List<String> words = List.of(NameKey.fold(candidate.entity().name()).split(" ", -1));
    return words.size() > 1 && descriptions.stream().anyMatch(known -> known.containsAll(words));
  }

  /** The last words of the other names, without those of the name itself. */
  private static Set<String> others(Name name, List<Name> names) {
    return names.stream()
        .filter(other -> !other.equals(name))
        .filter(other -> other.type() != EntityType.PLACE)
        .map(other -> other.form().last())
        .map(String::valueOf)
        .filter(word -> word.length() >= SHORTEST && !word.equals(name.form().key()))
        .collect(Collectors.toSet());
  }
}
