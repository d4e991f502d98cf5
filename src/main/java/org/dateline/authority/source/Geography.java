package org.dateline.authority.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.compiled.EntityDraft;
import org.jspecify.annotations.Nullable;

/** Countries, their first-order divisions and cities of GeoNames, and adjectives of countries. */
final class Geography {
  private static final String DEMONYMS = "/edu/stanford/nlp/models/dcoref/demonyms.txt";
  private static final double COUNTRY_POPULARITY = 0.8;

  private final Map<String, String> titleOfCountry = new HashMap<>();
  private final Map<String, String> wikidataOfCountry = new HashMap<>();
  private final List<String[]> countries;
  private final Divisions divisions;
  private final List<GeoName> cities = new ArrayList<>();

  Geography(Distributions distributions) throws IOException {
    countries = Table.read(distributions.open(Distributions.XPONENTS, "countryInfo.txt"));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                distributions.open(Distributions.XPONENTS, "cities15000.txt"),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank()).map(GeoName::parse).forEach(cities::add);
    }
    divisions =
        new Divisions(
            Table.read(distributions.open(Distributions.XPONENTS, "admin1CodesASCII.txt")), cities);
    for (String[] row : countries) {
      titleOfCountry.put(row[0], row[4]);
    }
    for (String[] row : Table.rows("/authority/countries.tsv")) {
      titleOfCountry.put(row[0], row[1]);
      if (row.length > 2 && !row[2].isBlank()) {
        wikidataOfCountry.put(row[0], row[2].strip());
      }
    }
  }

  List<GeoName> cities() {
    return cities;
  }

  /** The name of a division: "California" for the US and CA; null when not known. */
  @Nullable String division(String country, String code) {
    return divisions.name(country, code);
  }

  /** Title of the country of an ISO code; the code itself when it is none. */
  String country(String code) {
    return titleOfCountry.getOrDefault(code, code);
  }

  /** Names of countries and divisions. */
  Set<String> regions() {
    Set<String> regions = new HashSet<>(divisions.names());
    regions.addAll(titleOfCountry.values());
    countries.forEach(row -> regions.add(row[4]));
    return regions;
  }

  /** Adds countries and their adjectives to the drafts; returns how many. */
  int draftCountries(Drafts drafts) throws IOException {
    for (String[] row : countries) {
      EntityDraft draft = drafts.of(country(row[0]));
      place(draft, Place.PlaceKind.COUNTRY, row[0]);
      draft.name = row[0].equals("GE") ? "Georgia" : draft.wikipedia;
      draft.wikidata = wikidataOfCountry.get(row[0]);
      draft.population = Long.parseLong(row[7]);
      draft.popularity = Math.max(draft.popularity, COUNTRY_POPULARITY);
      draft.named(row[4], Source.COUNTRIES, row[0].equals("GE") ? 0.5 : 1);
    }
    draftDemonyms(drafts);
    return countries.size();
  }

  /** Adds divisions to drafts that are no cities. */
  Divisions.Titled draftDivisions(Drafts drafts) {
    Map<String, EntityDraft> byCode = new HashMap<>();
    for (String[] row : countries) {
      byCode.put(row[0], drafts.of(country(row[0])));
    }
    return divisions.draft(drafts, byCode);
  }

  static void place(EntityDraft draft, Place.PlaceKind kind, String country) {
    draft.type = EntityType.PLACE;
    draft.kind = kind;
    draft.country = country;
    draft.known = true;
    draft.sources.add("geonames");
  }

  /**
   * A line: place, adjective, other adjectives and names of its people. Countries come first: what
   * several claim is theirs.
   */
  private static void draftDemonyms(Drafts drafts) throws IOException {
    Set<String> taken = new HashSet<>();
    List<String[]> rows = Table.resource(DEMONYMS);
    for (boolean countries : new boolean[] {true, false}) {
      for (String[] row : rows) {
        EntityDraft draft = demonymBearer(row[0].replaceAll("\\.$", ""), drafts);
        if (draft != null && (draft.kind == Place.PlaceKind.COUNTRY) == countries) {
          addDemonyms(draft, row, taken);
        }
      }
    }
  }

  private static @Nullable EntityDraft demonymBearer(String place, Drafts drafts) {
    return place.equals("Georgia") ? drafts.find("Georgia (country)") : drafts.find(place);
  }

  private static void addDemonyms(EntityDraft draft, String[] row, Set<String> taken) {
    List<String> words = Arrays.stream(row).skip(1).map(String::strip).toList();
    for (String word : words) {
      // "Koreans" is listed with both Koreas, "Korean" with one
      boolean own =
          !word.endsWith("s")
              || word.endsWith("ss")
              || words.contains(word.substring(0, word.length() - 1));
      if (!word.isEmpty() && !word.equals(row[0]) && own && taken.add(NameKey.fold(word))) {
        draft.demonyms.add(word);
      }
    }
  }
}
