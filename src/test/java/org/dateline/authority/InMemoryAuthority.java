package org.dateline.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.EntityType;

/**
 * An authority of a few entities, for small tables and for tests; every name has prior 1. Countries
 * are those that an adjective is known of; entities whose only source is wikidict are bare titles.
 */
public final class InMemoryAuthority implements Authority {
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<String, Set<Entity>> byKey = new HashMap<>();
  private final Map<String, Entity> byTitle = new HashMap<>();
  private final Map<String, String> demonyms;
  private final GivenNames givenNames;
  private final String version;

  public InMemoryAuthority(List<Entity> entities) {
    this(entities, Map.of(), new GivenNames(List.of()), "memory");
  }

  /**
   * Makes an authority of these entities.
   *
   * @param demonyms adjective or people -> id of the country
   */
  public InMemoryAuthority(
      List<Entity> entities, Map<String, String> demonyms, GivenNames givenNames, String version) {
    this.demonyms = new HashMap<>();
    demonyms.forEach((word, id) -> this.demonyms.put(NameKey.fold(word), id));
    this.givenNames = givenNames;
    this.version = version;
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
      names(entity)
          .forEach(
              name ->
                  byKey
                      .computeIfAbsent(NameKey.fold(name), k -> new LinkedHashSet<>())
                      .add(entity));
      if (entity.wikipedia() != null) {
        byTitle.put(entity.wikipedia(), entity);
      }
    }
  }

  @Override
  public List<Candidate> candidates(String surface) {
    String key = NameKey.fold(surface);
    return byKey.getOrDefault(key, Set.of()).stream()
        .map(entity -> candidate(entity, surface, key))
        .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
        .toList();
  }

  private static Candidate candidate(Entity entity, String surface, String key) {
    List<String> equal = names(entity).filter(name -> NameKey.fold(name).equals(key)).toList();
    NameMatch best =
        equal.stream()
            .map(name -> match(surface, name))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Candidate.Source source =
        isBareTitle(entity) ? Candidate.Source.WIKIDICT : Candidate.Source.CURATED;
    return new Candidate(summarize(entity), best, source, 1, equal.size());
  }

  private static NameMatch match(String surface, String name) {
    if (surface.equals(name)) {
      return NameMatch.EXACT;
    }
    if (NameKey.withoutPunctuation(surface).equals(NameKey.withoutPunctuation(name))) {
      return NameMatch.PUNCTUATION;
    }
    return NameKey.withoutCase(surface).equals(NameKey.withoutCase(name))
        ? NameMatch.CASE
        : NameMatch.FOLDED;
  }

  @Override
  public List<Candidate> qualified(String baseName) {
    return where(entity -> Titles.base(title(entity)).filter(baseName::equals).isPresent());
  }

  @Override
  public List<Candidate> bySurname(String surname) {
    String key = NameKey.fold(surname);
    return where(
        entity ->
            entity.type() == EntityType.PERSON && NameKey.fold(entity.name()).endsWith(" " + key));
  }

  private List<Candidate> where(java.util.function.Predicate<Entity> condition) {
    return byId.values().stream()
        .filter(condition)
        .map(e -> new Candidate(summarize(e), NameMatch.FOLDED, Candidate.Source.CURATED, 0, 1))
        .toList();
  }

  private static String title(Entity entity) {
    return entity.wikipedia() == null ? entity.name() : entity.wikipedia();
  }

  @Override
  public Optional<Entity> entity(String id) {
    Entity entity = byId.get(id);
    return entity != null
        ? Optional.of(entity)
        : byId.values().stream().filter(e -> id.equals(e.wikidata())).findFirst();
  }

  @Override
  public Optional<Summary> summary(String id) {
    return entity(id).map(InMemoryAuthority::summarize);
  }

  @Override
  public Optional<Summary> byTitle(String wikipediaTitle) {
    return Optional.ofNullable(byTitle.get(wikipediaTitle.replace('_', ' ')))
        .map(InMemoryAuthority::summarize);
  }

  @Override
  public Optional<Summary> ofDemonym(String word) {
    return Optional.ofNullable(demonyms.get(NameKey.fold(word))).flatMap(this::summary);
  }

  @Override
  public Optional<Place> place(String id) {
    return entity(id)
        .filter(entity -> entity.type() == EntityType.PLACE)
        .map(e -> new Place(e.country(), null, 0, e.position(), kind(e)));
  }

  private Place.PlaceKind kind(Entity place) {
    if (title(place).endsWith(" (state)")) {
      return Place.PlaceKind.REGION;
    }
    return demonyms.containsValue(place.id()) ? Place.PlaceKind.COUNTRY : Place.PlaceKind.OTHER;
  }

  @Override
  public List<String> words(String id) {
    return entity(id)
        .map(Entity::description)
        .map(d -> Arrays.stream(NameKey.fold(d).split(" ", -1)).distinct().toList())
        .orElse(List.of());
  }

  @Override
  public GivenNames givenNames() {
    return givenNames;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<SourceCredit> attributions() {
    return new ArrayList<>();
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  public static Summary summarize(Entity entity) {
    return new Summary(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.wikipedia(),
        entity.wikidata(),
        entity.country(),
        1 + entity.aliases().size(),
        0,
        0,
        !isBareTitle(entity));
  }

  private static boolean isBareTitle(Entity entity) {
    return entity.sources().equals(List.of("wikidict"));
  }
}
