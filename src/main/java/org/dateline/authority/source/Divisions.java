package org.dateline.authority.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.compiled.EntityDraft;
import org.jspecify.annotations.Nullable;

/** First-order divisions of GeoNames, and which of DBpedia's titles are theirs. */
final class Divisions {
  private static final String STATES = "US";

  /** P(division given its name) in the States; elsewhere more things share a name. */
  private static final double STATE = 0.6;

  private static final double ELSEWHERE = 0.3;

  private final Map<String, Division> byCode = new HashMap<>();

  /**
   * The divisions that have a title of their own.
   *
   * @param population of their cities, by their folded names
   */
  record Titled(int count, Map<String, Long> population) {}

  /**
   * A state or province of a country.
   *
   * @param population of its cities, which is less than its own
   */
  private record Division(String country, String name, String asciiName, long population) {
    List<String> titles(String countryTitle) {
      return Stream.of(name, asciiName)
          .distinct()
          .flatMap(
              words ->
                  country.equals(STATES)
                      ? Stream.of(words + " (U.S. state)", words + " (state)", words)
                      : Stream.of(words, words + " (" + countryTitle + ")"))
          .toList();
    }
  }

  /**
   * Gathers states and provinces, with the people who live in their cities.
   *
   * @param rows of {@code admin1CodesASCII.txt}: code, name, name in ASCII
   * @param cities of all countries
   */
  Divisions(List<String[]> rows, Collection<GeoName> cities) {
    Map<String, Long> population =
        cities.stream()
            .collect(
                Collectors.groupingBy(
                    city -> city.country() + "." + city.admin(),
                    Collectors.summingLong(GeoName::population)));
    for (String[] row : rows) {
      byCode.put(
          row[0],
          new Division(
              row[0].substring(0, 2), row[1], row[2], population.getOrDefault(row[0], 0L)));
    }
  }

  /** The name of a division: "California" for the US and CA; null when not known. */
  @Nullable String name(String country, String code) {
    Division division = byCode.get(country + "." + code);
    return division == null ? null : division.asciiName;
  }

  /** Names of all, in ASCII. */
  Set<String> names() {
    return byCode.values().stream().map(Division::asciiName).collect(Collectors.toSet());
  }

  /**
   * Adds them to drafts that are no cities: a city may share its division's name.
   *
   * @param countries by code
   * @return those that have a title
   */
  Titled draft(Drafts drafts, Map<String, EntityDraft> countries) {
    int count = 0;
    Map<String, Long> population = new HashMap<>();
    for (Division division : byCode.values()) {
      if (draft(division, drafts, countries.get(division.country))) {
        count++;
        population.merge(NameKey.fold(division.name), division.population, Long::sum);
      }
    }
    return new Titled(count, population);
  }

  private static boolean draft(Division division, Drafts drafts, @Nullable EntityDraft country) {
    if (country == null) {
      return false;
    }
    for (String title : division.titles(country.name())) {
      EntityDraft draft = drafts.find(title);
      if (draft != null && draft.kind == null && isIn(draft, division, country)) {
        Geography.place(draft, Place.PlaceKind.REGION, division.country);
        draft.region = division.asciiName;
        draft.population = Math.max(draft.population, division.population);
        double prior = division.country.equals(STATES) ? STATE : ELSEWHERE;
        draft.named(division.asciiName, Source.COUNTRIES, prior);
        draft.named(division.name, Source.COUNTRIES, prior);
        return true;
      }
    }
    return false;
  }

  /**
   * True if the words of what is described say its country: they tell Manitoba, "a Canadian
   * province", from Bono in Ghana and Batman in Turkey. Its type by the words of the title may be
   * wrong: the West Bank is no bank.
   */
  private static boolean isIn(EntityDraft draft, Division division, EntityDraft country) {
    if (division.country.equals(STATES)) {
      return true;
    }
    return Stream.concat(Stream.of(country.name()), country.demonyms.stream())
        .map(name -> List.of(NameKey.fold(name).split(" ", -1)))
        .anyMatch(draft.words::containsAll);
  }
}
