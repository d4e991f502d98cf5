package org.dateline.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Countries and regions that a document names, by themselves, by adjectives or by places there, and
 * which names say so: no name speaks for itself, so that "Georgia" beside "Atlanta" is the state
 * and beside "Tbilisi" the country.
 */
final class NamedPlaces {
  private static final double SURELY = 0.5;
  private final Map<String, Set<String>> namesOfCountry = new HashMap<>();
  private final Map<String, Set<String>> namesOfRegion = new HashMap<>();

  private NamedPlaces() {}

  static NamedPlaces of(List<Name> names, Authority authority) {
    NamedPlaces places = new NamedPlaces();
    for (Name name : names) {
      if (!name.isPerson()) {
        places.add(name, authority);
      }
    }
    return places;
  }

  private void add(Name name, Authority authority) {
    String surface = name.form().clean();
    String key = name.form().key();
    authority.ofDemonym(surface).ifPresent(country -> add(namesOfCountry, country.country(), key));
    if (name.type() != EntityType.PLACE) {
      return;
    }
    for (Candidate candidate : authority.candidates(surface)) {
      Place place = authority.place(candidate.entity().id()).orElse(null);
      if (place != null && (place.kind() == Place.Kind.COUNTRY || candidate.strength() >= SURELY)) {
        add(namesOfCountry, candidate.entity().country(), key);
        add(namesOfRegion, region(place, candidate.entity()), key);
        return;
      }
    }
  }

  private static void add(Map<String, Set<String>> names, @Nullable String of, String key) {
    if (of != null) {
      names.computeIfAbsent(of, k -> new HashSet<>()).add(key);
    }
  }

  /** The region that a place is, or lies in, folded; null for countries and when not known. */
  static @Nullable String region(Place place, Summary entity) {
    if (place.kind() == Place.Kind.REGION) {
      return nameOfRegion(entity);
    }
    return place.region() == null ? null : NameKey.fold(place.region());
  }

  /** "Georgia (U.S. state)" as places there call it: "georgia". */
  static String nameOfRegion(Summary region) {
    return NameKey.fold(Titles.base(region.name()).orElse(region.name()));
  }

  /**
   * @param except key of the name that is not to count
   */
  boolean isCountryNamed(String country, String except) {
    return isNamed(namesOfCountry.getOrDefault(country, Set.of()), except);
  }

  /**
   * @param region as {@link #region} gives it
   */
  boolean isRegionNamed(@Nullable String region, String except) {
    return region != null && isNamed(namesOfRegion.getOrDefault(region, Set.of()), except);
  }

  private static boolean isNamed(Set<String> names, String except) {
    return names.size() > 1 || (names.size() == 1 && !names.contains(except));
  }
}
