package org.dateline.authority;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization, place or other thing under its canonical name.
 *
 * @param id Wikidata id if known, else {@code dbp:Title_of_Wikipedia}, else made by the archive
 * @param aliases other names, not holding {@code name}
 * @param description one line, null when nothing is known
 * @param wikipedia title in the English Wikipedia, with blanks
 * @param country ISO 3166-1 alpha-2 of a place, lower level than a country
 * @param sources sources that know it: curated, geonames, dbpedia, wikidict, archive ...
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    @Nullable String description,
    @Nullable String wikipedia,
    @Nullable String wikidata,
    @Nullable String country,
    @Nullable Position position,
    List<Office> offices,
    List<String> sources) {
  public Entity {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
    sources = List.copyOf(sources);
  }

  /** An entity of which nothing but its name is known. */
  public Entity(String id, EntityType type, String name) {
    this(id, type, name, List.of(), null, null, null, null, null, List.of(), List.of());
  }

  /** A copy with these other names, each once. */
  public Entity alsoCalled(Collection<String> names) {
    if (names.isEmpty()) {
      return this;
    }
    Set<String> all = new LinkedHashSet<>(aliases);
    all.addAll(names);
    all.remove(name);
    return new Entity(
        id,
        type,
        name,
        List.copyOf(all),
        description,
        wikipedia,
        wikidata,
        country,
        position,
        offices,
        sources);
  }

  /** A position on earth, in WGS 84 degrees. */
  public record Position(double latitude, double longitude) {}

  /** An office held; half-open, null where open or not known. */
  public record Office(String title, @Nullable PartialDate from, @Nullable PartialDate until) {}
}
