package org.dateline.linking.publicbody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.Countries;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.concurrent.BoundedCache;
import org.dateline.lexicon.Language;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.candidate.FoundCandidate.Route;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.clustering.NamedPlaces;
import org.dateline.linking.name.Name;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Features;

/**
 * Bodies that every country has, called with and without their country: "the Foreign Ministry",
 * "Parliament", "the German Navy". Which country's is meant follows from the article.
 */
public final class CountryBodies {
  private static final int MOST = 5_000;
  private static final int LONGEST_COUNTRY = 3;

  private final Authority authority;
  private final BodyNames names;
  private final Set<String> kinds;
  private final Set<String> others;
  private final BoundedCache<Optional<String>> countriesOfTitles =
      new BoundedCache<>(MOST, this::countryInTitle);
  private final BoundedCache<Optional<String>> countriesCalled =
      new BoundedCache<>(MOST, this::readCountry);
  private final BoundedCache<Optional<String>> countryNames;

  public CountryBodies(Authority authority) {
    this.authority = authority;
    Countries countries = new Countries(authority);
    countryNames = new BoundedCache<>(MOST, code -> countries.find(code).map(Entity::name));
    Map<String, Set<String>> words = new HashMap<>();
    List<String[]> called = new ArrayList<>();
    for (String line : Language.ENGLISH.lines("bodies.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("called")) {
        called.add(new String[] {cells[1], cells[2]});
      } else {
        words
            .computeIfAbsent(cells[0], k -> new HashSet<>())
            .addAll(List.of(cells[1].split(" ", -1)));
      }
    }
    names = new BodyNames(called);
    kinds = words.getOrDefault("kind", Set.of());
    others = words.getOrDefault("other", Set.of());
  }

  /**
   * A name taken apart.
   *
   * @param text without the country: "Defence Ministry"
   * @param country that it begins with, empty for none
   * @param called that country in the name: "German"
   */
  private record CountryBody(String text, Optional<String> country, String called) {}

  /** The body that a name means; empty when the name says more than a body and its country. */
  private Optional<CountryBody> body(Name name) {
    List<String> keys = name.form().keys();
    int common = keys.size();
    while (common > 0 && isCommon(keys.get(common - 1))) {
      common--;
    }
    boolean isBody = keys.subList(common, keys.size()).stream().anyMatch(kinds::contains);
    if (name.type() != EntityType.ORGANIZATION || !isBody || common > LONGEST_COUNTRY) {
      return Optional.empty();
    }
    String form = name.form().isCapitals() ? name.form().titleCased() : name.form().clean();
    if (common == 0) {
      return Optional.of(new CountryBody(form, Optional.empty(), ""));
    }
    List<String> words = name.form().words();
    if (words.size() != keys.size() || (common == keys.size() - 1 && keys.contains("bank"))) {
      return Optional.empty(); // American Bank is a company
    }
    Optional<String> country = countryCalled(String.join(" ", keys.subList(0, common)));
    String called = String.join(" ", words.subList(0, common));
    String text = String.join(" ", words.subList(common, words.size()));
    return country.map(code -> new CountryBody(text, country, called));
  }

  /** True if the name says a body and its country, nothing else. */
  public boolean isBody(Name name) {
    return body(name).isPresent();
  }

  private boolean isCommon(String key) {
    return kinds.contains(key) || others.contains(key);
  }

  /**
   * The country of a body: the one in its name or beside it, else the one that the article names
   * most, else the only one in the sentence or the one before. Empty when no country is named.
   */
  private static Optional<String> countryOf(CountryBody body, Name name, ArticleContext context) {
    CountryBeside beside = new CountryBeside(context);
    return body.country()
        .or(() -> beside.first(name, CountryBeside::rightBefore))
        .or(() -> beside.first(name, CountryBeside::rightAfter))
        .or(context.places()::mainCountry)
        .or(() -> beside.first(name, CountryBeside::nearBefore));
  }

  /** The key of a body that no source knows: "defence-ministry:de"; empty for other names. */
  public Optional<String> key(Name name, ArticleContext context) {
    return body(name)
        .map(
            body ->
                names.canonical(body.text()).replace(' ', '-')
                    + countryOf(body, name, context)
                        .map(code -> ":" + code.toLowerCase(Locale.ROOT))
                        .orElse(""));
  }

  /**
   * The name of a body with its country: "Defence Ministry (Germany)"; empty for other names and
   * without a country.
   */
  public Optional<String> called(Name name, ArticleContext context) {
    return body(name)
        .flatMap(
            body ->
                countryOf(body, name, context)
                    .flatMap(countryNames::of)
                    .map(country -> body.text() + " (" + country + ")"));
  }

  /** The country's own body: "Foreign Ministry" looked up as "Russian Foreign Ministry". */
  public List<FoundCandidate> candidates(Name name, ArticleContext context) {
    return body(name)
        .flatMap(
            body -> countryOf(body, name, context).map(code -> candidates(body, code, context)))
        .orElse(List.of());
  }

  private List<FoundCandidate> candidates(
      CountryBody body, String country, ArticleContext context) {
    List<String> called = new ArrayList<>(context.places().namesOf(country));
    countryNames.of(country).ifPresent(called::add);
    if (!body.called().isEmpty()) {
      called.add(body.called());
    }
    List<FoundCandidate> found = new ArrayList<>();
    for (String full : names.inFull(body.text(), called)) {
      for (Candidate candidate : authority.candidates(full)) {
        FoundCandidate known = new FoundCandidate(candidate, Route.BODY, full);
        boolean its = countryOf(candidate.entity()).filter(country::equals).isPresent();
        if (its && found.stream().noneMatch(known::isOfSameEntity)) {
          found.add(known);
        }
      }
    }
    return found;
  }

  /**
   * Adds the features of the candidate's country.
   *
   * @param trusted true for names of our own facts and imports, which are questioned only where
   *     their title adds a country to the name: "Labour Party (UK)"
   */
  public void describe(
      Name name, Summary entity, boolean trusted, ArticleContext context, Features features) {
    Optional<CountryBody> body = body(name);
    if (body.isEmpty() && !(trusted && !entity.title().endsWith(")"))) {
      abroad(name, entity, context, features);
    }
    if (body.isEmpty() || trusted) {
      return;
    }
    NamedPlaces places = context.places();
    Optional<String> asked = countryOf(body.get(), name, context);
    Optional<String> its = countryOf(entity);
    boolean agrees =
        asked.isPresent()
            && (its.isPresent() ? its.equals(asked) : isSaidOf(entity, asked.get(), places));
    features.set(Feature.BODY_AGREES, agrees);
    features.set(
        Feature.BODY_CONFLICTS,
        its.isPresent()
            && !agrees
            && (body.get().country().isPresent()
                || (places.namesCountries() && !places.mayBeAtHome(its.get(), name.form().key()))));
    boolean inName = body.get().country().isPresent(); // "UK Treasury" need not be said again
    features.set(Feature.BODY_UNTOLD, its.isEmpty() && !agrees && !inName);
  }

  /**
   * Sets the features of a candidate whose title names a country: "Labour Party (UK)" where the
   * article names other countries only.
   */
  private void abroad(Name name, Summary entity, ArticleContext context, Features features) {
    if (name.type() != EntityType.ORGANIZATION || entity.type() == EntityType.PLACE) {
      return;
    }
    Optional<String> its = countriesOfTitles.of(entity.title());
    if (its.isEmpty() || its.equals(countriesOfTitles.of(name.form().clean()))) {
      return;
    }
    NamedPlaces places = context.places();
    boolean named = places.isCountryNamed(its.get(), name.form().key());
    features.set(Feature.COUNTRY_OF_TITLE_NAMED, named);
    features.set(Feature.COUNTRY_OF_TITLE_ABSENT, !named && places.namesCountries());
  }

  /**
   * True if what is known of the entity names the country, which its name does not: "Royal Navy".
   */
  private boolean isSaidOf(Summary entity, String country, NamedPlaces places) {
    List<String> known = authority.words(entity.id());
    return places.namesOf(country).stream()
        .anyMatch(called -> known.containsAll(List.of(NameKey.fold(called).split(" ", -1))));
  }

  /** The country of a candidate; empty when neither the authority nor its title says. */
  private Optional<String> countryOf(Summary entity) {
    if (entity.country() != null) {
      return Optional.of(entity.country());
    }
    return countriesOfTitles.of(entity.title());
  }

  /**
   * The country that a title names: "Ministry of Education (Singapore)", "Senate of Canada",
   * "Myanmar Navy", "Royal Thai Army".
   */
  private Optional<String> countryInTitle(String title) {
    Optional<String> qualification = Titles.qualification(title).flatMap(this::countryCalled);
    if (qualification.isPresent()) {
      return qualification;
    }
    List<String> words = Arrays.asList(NameKey.fold(title).split(" ", -1));
    for (int length = Math.min(LONGEST_COUNTRY, words.size() - 1); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Optional<String> stated =
            countryCalled(String.join(" ", words.subList(start, start + length)));
        if (stated.isPresent()) {
          return stated;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> countryCalled(String name) {
    return isCommon(name) ? Optional.empty() : countriesCalled.of(name);
  }

  private Optional<String> readCountry(String name) {
    return authority
        .ofDemonym(name)
        .or(
            () ->
                authority.candidates(name).stream()
                    .filter(c -> c.source() != Candidate.Source.WIKIDICT) // "States" is no country
                    .map(Candidate::entity)
                    .filter(this::isCountry)
                    .findFirst())
        .map(Summary::country);
  }

  private boolean isCountry(Summary entity) {
    return authority
        .place(entity.id())
        .filter(place -> place.kind() == Place.PlaceKind.COUNTRY)
        .isPresent();
  }
}
