package org.dateline.authority.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.compiled.EntityDraft;
import org.dateline.authority.source.WikidictReader.WeightedName;
import org.jspecify.annotations.Nullable;

/**
 * Matches GeoNames' cities with Wikipedia's titles: by position where DBpedia has one, else by the
 * forms that titles of places take.
 */
final class Cities {
  private static final double LATITUDE_NEAR = 0.35;
  private static final double LONGITUDE_NEAR = 0.6;
  private static final int SHORTEST_ALTERNATE = 4;
  private static final long BIG = 100_000;
  private static final double ALTERNATE = 0.3;

  private final Geography geography;
  private final Map<String, Long> populationOfName = new HashMap<>();
  private final Map<String, Long> biggestOfName = new HashMap<>();

  /** Cities without a title so far, by the titles they may have. */
  private final Map<String, Claim> claims = new HashMap<>();

  private final List<EntityDraft> untitled = new ArrayList<>();
  private final List<DescribedCity> described = new ArrayList<>();

  private record DescribedCity(EntityDraft draft, GeoName city) {}

  /** A title that may be a city's; certain when the title names the region. */
  private record Claim(GeoName city, EntityDraft draft, boolean certain) {}

  Cities(Geography geography) {
    this.geography = geography;
    for (GeoName city : geography.cities()) {
      String key = NameKey.fold(city.name());
      populationOfName.merge(key, weight(city), Long::sum);
      biggestOfName.merge(key, weight(city), Math::max);
    }
  }

  private static long weight(GeoName city) {
    // a capital outweighs its namesakes
    return (city.population() + 1) * (city.kind() == Place.PlaceKind.CAPITAL ? 10 : 1);
  }

  /** Adds all cities to the drafts or keeps them until their title turns up. */
  int draft(Drafts drafts) {
    for (GeoName city : geography.cities()) {
      List<String> titles = titles(city);
      EntityDraft known = nearest(city, titles, drafts);
      if (known != null) {
        describe(known, city);
      } else if (!isItsCountry(city, drafts)) {
        EntityDraft draft = new EntityDraft();
        describe(draft, city);
        draft.id = "geonames:" + city.id();
        untitled.add(draft);
        for (String title : titles) {
          claims.merge(title, new Claim(city, draft, isQualified(city, title)), Cities::bigger);
        }
      }
    }
    return geography.cities().size();
  }

  private static Claim bigger(Claim one, Claim other) {
    return weight(one.city) >= weight(other.city) ? one : other;
  }

  private static boolean isQualified(GeoName city, String title) {
    return !title.equals(city.name()) && !title.equals(city.asciiName());
  }

  /** Singapore and Monaco are cities too, but one entity. */
  private static boolean isItsCountry(GeoName city, Drafts drafts) {
    EntityDraft country = drafts.find(city.name());
    return country != null
        && country.kind == Place.PlaceKind.COUNTRY
        && city.country().equals(country.country);
  }

  private List<String> titles(GeoName city) {
    String division = geography.division(city.country(), city.admin());
    String country = geography.country(city.country());
    Set<String> titles = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    for (String name : List.of(city.name(), city.asciiName())) {
      if (division != null && division.startsWith(name + ",")) {
        ordered.add(division);
      }
      if (division != null) {
        ordered.add(name + ", " + division);
      }
      ordered.add(name + ", " + country);
      ordered.add(name);
      ordered.add(name + " (city)");
    }
    return ordered.stream().filter(titles::add).toList();
  }

  private @Nullable EntityDraft nearest(GeoName city, List<String> titles, Drafts drafts) {
    for (String title : titles) {
      EntityDraft draft = drafts.find(title);
      if (draft != null && (isNear(draft, city) || isUnlocated(draft, city, title))) {
        return draft;
      }
    }
    for (String title : city.names()) {
      EntityDraft draft = title.length() < SHORTEST_ALTERNATE ? null : drafts.find(title);
      if (draft != null && draft.population > BIG && isNear(draft, city)) {
        return draft;
      }
    }
    return null;
  }

  /** DBpedia has no position, but the title names the region, or a place that has no namesake. */
  private boolean isUnlocated(EntityDraft draft, GeoName city, String title) {
    boolean named = isQualified(city, title) || (draft.type == EntityType.PLACE && isFirst(city));
    return named
        && draft.position == null
        && draft.kind == null
        && (draft.type == null || draft.type == EntityType.PLACE);
  }

  /** A big city, the biggest of its name, which no region shares: Mumbai, not Puebla. */
  private boolean isFirst(GeoName city) {
    return city.population() >= BIG
        && weight(city) >= biggestOfName.getOrDefault(NameKey.fold(city.name()), 0L)
        && !geography.regions().contains(city.name())
        && !geography.regions().contains(city.asciiName());
  }

  private static boolean isNear(EntityDraft draft, GeoName city) {
    Entity.Position position = draft.position;
    return position != null
        && draft.kind == null
        && (draft.type == null || draft.type == EntityType.PLACE)
        && Math.abs(position.latitude() - city.position().latitude()) < LATITUDE_NEAR
        && Math.abs(position.longitude() - city.position().longitude()) < LONGITUDE_NEAR;
  }

  private void describe(EntityDraft draft, GeoName city) {
    draft.type = EntityType.PLACE;
    draft.kind = city.kind();
    draft.country = city.country();
    draft.region = geography.division(city.country(), city.admin());
    draft.population = city.population();
    draft.position = city.position();
    draft.known = true;
    draft.sources.add("geonames");
    if (draft.wikipedia == null) {
      draft.name = city.name();
    }
    draft.popularity = Math.max(draft.popularity, Math.log10(1.0 + city.population()) / 10);
    described.add(new DescribedCity(draft, city));
  }

  /**
   * Names the drafts: once the divisions are known, since a city shares its name with a division,
   * too.
   *
   * @param divisions people of those that have a title, by their folded names
   */
  void name(Map<String, Long> divisions) {
    for (DescribedCity one : described) {
      name(one.draft, one.city, divisions.getOrDefault(NameKey.fold(one.city.name()), 0L));
    }
    described.clear();
  }

  private void name(EntityDraft draft, GeoName city, long divided) {
    long all = populationOfName.getOrDefault(NameKey.fold(city.name()), weight(city)) + divided;
    double share = (double) weight(city) / Math.max(1, all);
    draft.named(city.name(), Source.GEONAMES, share);
    draft.named(city.asciiName(), Source.GEONAMES, share);
    if (city.population() >= BIG || city.kind() == Place.PlaceKind.CAPITAL) {
      for (String name : city.names()) {
        if (name.length() >= SHORTEST_ALTERNATE && isLatinName(name)) {
          draft.named(name, Source.GEONAMES, ALTERNATE * share);
        }
      }
    }
  }

  private static boolean isLatinName(String name) {
    return name.codePoints().allMatch(c -> c < 0x250)
        && Character.isUpperCase(name.charAt(0))
        && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The city that a title names, if any.
   *
   * @param names names that lead to the title
   */
  @Nullable EntityDraft claim(
      String title, Collection<WeightedName> names, @Nullable EntityType told) {
    Claim claim = claims.get(title);
    if (claim == null
        || (told != null && told != EntityType.PLACE)
        || (!claim.certain && !isLikely(claim.city, names))) {
      return null;
    }
    EntityDraft draft = claim.draft;
    if (draft.wikipedia == null || !claim.certain) {
      if (draft.wikipedia != null) {
        draft.formerTitles.add(draft.wikipedia);
      }
      draft.wikipedia = title;
      draft.id = null;
    } else {
      draft.formerTitles.add(title);
    }
    return draft;
  }

  /** True if a bare title is likely the city's, by the other names that lead to it. */
  private boolean isLikely(GeoName city, Collection<WeightedName> names) {
    return saysWhere(city, names) || (isFirst(city) && names.stream().allMatch(Cities::isProper));
  }

  /** True for a proper name: "males" leads to no city. */
  private static boolean isProper(WeightedName name) {
    return name.text().codePoints().noneMatch(Character::isLetter)
        || name.text().codePoints().anyMatch(Character::isUpperCase);
  }

  /** True if it is the biggest city of its name, and a name holds its country or division. */
  private boolean saysWhere(GeoName city, Collection<WeightedName> names) {
    if (weight(city) < biggestOfName.getOrDefault(NameKey.fold(city.name()), 0L)) {
      return false;
    }
    String division = geography.division(city.country(), city.admin());
    String country = geography.country(city.country()).replaceAll(" \\(.*", "");
    return names.stream()
        .anyMatch(
            name ->
                name.text().contains(country)
                    || (division != null
                        && name.text().contains(division)
                        && !division.contains(city.asciiName())));
  }

  boolean isClaimed(String title) {
    return claims.containsKey(title);
  }

  /** Cities kept back, with the titles they were given since. */
  Collection<EntityDraft> rest() {
    return untitled;
  }
}
