package org.dateline.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was looked up: news names the same few thousand people and places again and again.
 * Forgets all at once when it is full, which costs less than knowing what was used last.
 */
public final class RememberingAuthority implements Authority {
  private static final int MOST = 20_000;
  private static final int MOST_LISTS = 2_000;

  private final Authority authority;
  private final Map<String, List<Candidate>> candidates = new ConcurrentHashMap<>();
  private final Map<String, List<Candidate>> qualified = new ConcurrentHashMap<>();
  private final Map<String, List<Candidate>> bySurname = new ConcurrentHashMap<>();
  private final Map<String, Optional<Summary>> demonyms = new ConcurrentHashMap<>();
  private final Map<String, Optional<Place>> places = new ConcurrentHashMap<>();
  private final Map<String, List<String>> words = new ConcurrentHashMap<>();

  public RememberingAuthority(Authority authority) {
    this.authority = authority;
  }

  private static <T> T remembered(
      Map<String, T> memory, int most, String key, Function<String, T> look) {
    T known = memory.get(key);
    if (known != null) {
      return known;
    }
    T found = look.apply(key);
    if (memory.size() >= most) {
      memory.clear();
    }
    memory.put(key, found);
    return found;
  }

  @Override
  public List<Candidate> candidates(String surface) {
    return remembered(candidates, MOST, surface, authority::candidates);
  }

  @Override
  public List<Candidate> qualified(String baseName) {
    return remembered(qualified, MOST, baseName, authority::qualified);
  }

  @Override
  public List<Candidate> bySurname(String surname) {
    return remembered(bySurname, MOST_LISTS, surname, authority::bySurname);
  }

  @Override
  public Optional<Summary> ofDemonym(String word) {
    return remembered(demonyms, MOST, word, authority::ofDemonym);
  }

  @Override
  public Optional<Place> place(String id) {
    return remembered(places, MOST, id, authority::place);
  }

  @Override
  public List<String> words(String id) {
    return remembered(words, MOST, id, authority::words);
  }

  @Override
  public Optional<Entity> entity(String id) {
    return authority.entity(id);
  }

  @Override
  public Optional<Summary> summary(String id) {
    return authority.summary(id);
  }

  @Override
  public Optional<Summary> byTitle(String wikipediaTitle) {
    return authority.byTitle(wikipediaTitle);
  }

  @Override
  public GivenNames givenNames() {
    return authority.givenNames();
  }

  @Override
  public String version() {
    return authority.version();
  }

  @Override
  public List<Attribution> attributions() {
    return authority.attributions();
  }
}
