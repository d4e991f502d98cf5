package org.dateline.linking.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * Countries and regions that an article names, by themselves, by adjectives or by places there, and
 * which names say so: no name speaks for itself, so that "Georgia" beside "Atlanta" is the state
 * and beside "Tbilisi" the country.
 */
public final class NamedPlaces {
  private static final double SURELY = 0.5;

  /** Weight against the kinship of few places: one other place is no company yet. */
  private static final double DOUBT = 0.5;

  private final List<PlaceNamed> named = new ArrayList<>();

  private NamedPlaces() {}

  /**
   * A name and what it most likely means.
   *
   * @param country ISO 3166-1 alpha-2 of the country that it is or lies in
   * @param region that it is or lies in, folded
   * @param times that it occurs
   */
  private record PlaceNamed(
      String key,
      String surface,
      @Nullable String country,
      @Nullable String region,
      boolean isCountry,
      int times) {}

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
    Optional<Summary> demonym = authority.ofDemonym(surface);
    if (demonym.isPresent()) {
      add(name, demonym.get().country(), null, true);
    }
    if (name.type() != EntityType.PLACE) {
      return;
    }
    for (Candidate candidate : authority.candidates(surface)) {
      Place place = authority.place(candidate.entity().id()).orElse(null);
      boolean country = place != null && place.kind() == Place.PlaceKind.COUNTRY;
      if (place != null && (country || candidate.strength() >= SURELY)) {
        Summary entity = candidate.entity();
        add(name, entity.country(), region(place, entity), country);
        return;
      }
    }
  }

  private void add(
      Name name, @Nullable String country, @Nullable String region, boolean isCountry) {
    String key = name.form().key();
    named.add(
        new PlaceNamed(
            key, name.form().clean(), country, region, isCountry, name.mentions().size()));
  }

  /** The region that a place is, or lies in, folded; null for countries and when not known. */
  public static @Nullable String region(Place place, Summary entity) {
    if (place.kind() == Place.PlaceKind.REGION) {
      return nameOfRegion(entity);
    }
    return regionAround(place, entity);
  }

  /** The region that a place lies in, as known or as its title tells: "Fulton County, Georgia". */
  static @Nullable String regionAround(@Nullable Place place, Summary entity) {
    if (place != null && place.region() != null) {
      return NameKey.fold(place.region());
    }
    return entity.wikipedia() == null
        ? null
        : Titles.qualification(entity.wikipedia()).map(NameKey::fold).orElse(null);
  }

  /** The name of a region as places there give it: "georgia" for "Georgia (U.S. state)". */
  static String nameOfRegion(Summary region) {
    return NameKey.fold(Titles.unqualified(region.name()));
  }

  /**
   * True if the article names a place in this country by another name.
   *
   * @param except key of the name that is not to count
   */
  public boolean isCountryNamed(String country, String except) {
    return named.stream().anyMatch(n -> country.equals(n.country) && !n.key.equals(except));
  }

  /**
   * True if the article names a place in this region by another name.
   *
   * @param region as {@link #region} gives it
   */
  public boolean isRegionNamed(@Nullable String region, String except) {
    return region != null
        && named.stream().anyMatch(n -> region.equals(n.region) && !n.key.equals(except));
  }

  /**
   * The share of the other places that go with a place: countries with a country, places of its
   * country with a state or town. 0 to below 1, the surer the more there are.
   */
  public double kinship(@Nullable String country, boolean isCountry, String except) {
    int others = 0;
    int kin = 0;
    for (PlaceNamed other : named) {
      if (!other.key.equals(except)) {
        others++;
        kin +=
            (isCountry ? other.isCountry : other.country != null && other.country.equals(country))
                ? 1
                : 0;
      }
    }
    return kin / (others + DOUBT);
  }

  public boolean namesCountries() {
    return named.stream().anyMatch(n -> n.country != null);
  }

  /** The country that is named, with all its places, twice as often as any other. */
  public Optional<String> mainCountry() {
    return leader(2);
  }

  /**
   * True if a country's bodies may be meant by names that tell no country: it is named, and where
   * others are too, more often than they.
   */
  public boolean mayBeAtHome(String country, String except) {
    return isCountryNamed(country, except) && leader(1).map(country::equals).orElse(true);
  }

  /** The country that is named at least so many times as often as any other. */
  private Optional<String> leader(int factor) {
    Map<String, Integer> times = new HashMap<>();
    named.stream()
        .filter(n -> n.country != null)
        .forEach(n -> times.merge(n.country, n.times, Integer::sum));
    return times.entrySet().stream()
        .filter(
            country ->
                times.entrySet().stream()
                    .allMatch(
                        o -> o.equals(country) || factor * o.getValue() <= country.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The names of the country itself in the article: "Russia", "Russian". */
  public List<String> namesOf(String country) {
    return named.stream()
        .filter(n -> n.isCountry && country.equals(n.country))
        .map(PlaceNamed::surface)
        .distinct()
        .toList();
  }

  /** The country that a name is the name or the adjective of. */
  public Optional<String> countryCalled(String surface) {
    String key = NameForm.plain(surface).key();
    return named.stream()
        .filter(n -> n.isCountry && n.key.equals(key) && n.country != null)
        .map(PlaceNamed::country)
        .findFirst();
  }

  /** The country that a name means or lies in, as far as the name alone shows. */
  public Optional<String> countryOf(String surface) {
    String key = NameForm.plain(surface).key();
    return named.stream()
        .filter(n -> n.key.equals(key) && n.country != null)
        .map(PlaceNamed::country)
        .findFirst();
  }
}
