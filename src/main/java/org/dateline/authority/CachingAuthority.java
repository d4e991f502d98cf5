package org.dateline.authority;

import java.util.List;
import java.util.Optional;
import org.dateline.concurrent.BoundedCache;

/** An authority that remembers what was looked up. */
public final class CachingAuthority implements Authority {
  private static final int MOST = 20_000;
  private static final int MOST_LISTS = 2_000;
  private static final int MOST_ENTITIES = 5_000;

  private final Authority authority;
  private final BoundedCache<List<Candidate>> candidates;
  private final BoundedCache<List<Candidate>> qualified;
  private final BoundedCache<List<Candidate>> bySurname;
  private final BoundedCache<Optional<Summary>> demonyms;
  private final BoundedCache<Optional<Place>> places;
  private final BoundedCache<List<String>> words;
  private final BoundedCache<Optional<Entity>> entities;

  public CachingAuthority(Authority authority) {
    this.authority = authority;
    candidates = new BoundedCache<>(MOST, authority::candidates);
    qualified = new BoundedCache<>(MOST, authority::qualified);
    bySurname = new BoundedCache<>(MOST_LISTS, authority::bySurname);
    demonyms = new BoundedCache<>(MOST, authority::ofDemonym);
    places = new BoundedCache<>(MOST, authority::place);
    words = new BoundedCache<>(MOST, authority::words);
    entities = new BoundedCache<>(MOST_ENTITIES, authority::entity);
  }

  @Override
  public List<Candidate> candidates(String surface) {
    return candidates.of(surface);
  }

  @Override
  public List<Candidate> qualified(String baseName) {
    return qualified.of(baseName);
  }

  @Override
  public List<Candidate> bySurname(String surname) {
    return bySurname.of(surname);
  }

  @Override
  public Optional<Summary> ofDemonym(String word) {
    return demonyms.of(word);
  }

  @Override
  public Optional<Place> place(String id) {
    return places.of(id);
  }

  @Override
  public List<String> words(String id) {
    return words.of(id);
  }

  @Override
  public Optional<Entity> entity(String id) {
    return entities.of(id);
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
  public List<SourceCredit> attributions() {
    return authority.attributions();
  }
}
