package org.dateline.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.Memory;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.linking.Proposal.Route;

/**
 * Bodies that every country has, called without their country: "the Foreign Ministry",
 * "Parliament", "the Navy". Whose is meant, the article tells.
 */
final class CountryBodies {
  private static final int MOST = 5_000;
  private static final int LONGEST_COUNTRY = 3;

  /** How a body's full name is made of its name and its country's. */
  private static final List<String> PATTERNS =
      List.of("%2$s %1$s", "%2$s's %1$s", "%1$s of %2$s", "%1$s (%2$s)", "%1$s of the %2$s");

  private final Authority authority;
  private final Set<String> kinds;
  private final Set<String> others;
  private final Memory<Optional<String>> countriesOfTitles =
      new Memory<>(MOST, this::countryInTitle);

  CountryBodies(Authority authority) {
    this.authority = authority;
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Lexicon.lines("bodies.tsv")) {
      String[] cells = line.split("\t", -1);
      words
          .computeIfAbsent(cells[0], k -> new HashSet<>())
          .addAll(List.of(cells[1].split(" ", -1)));
    }
    kinds = words.getOrDefault("kind", Set.of());
    others = words.getOrDefault("other", Set.of());
  }

  /** Whether nothing in the name tells whose body it is. */
  boolean isBody(Name name) {
    List<String> keys = name.form().keys();
    return name.type() == EntityType.ORGANIZATION
        && keys.stream().anyMatch(kinds::contains)
        && keys.stream().allMatch(key -> kinds.contains(key) || others.contains(key));
  }

  /**
   * Whose body it is: the country named right before it, else the one that the article names most.
   * Empty for other names and when no country is named.
   */
  Optional<String> countryOf(Name name, DocumentContext document) {
    if (!isBody(name)) {
      return Optional.empty();
    }
    for (int index : name.mentions()) {
      Optional<String> before = countryBefore(index, document);
      if (before.isPresent()) {
        return before;
      }
    }
    return document.places().mainCountry();
  }

  /** "Russia’s Foreign Ministry" where these are two names. */
  private static Optional<String> countryBefore(int index, DocumentContext document) {
    if (index == 0) {
      return Optional.empty();
    }
    Mention body = document.mentions().get(index);
    Mention before = document.mentions().get(index - 1);
    boolean beside =
        before.part() == body.part()
            && before.span().end() < body.span().start()
            && document
                .article()
                .part(body.part())
                .substring(before.span().end(), body.span().start())
                .matches("(['’]s?)?\\s+");
    return beside ? document.places().countryCalled(before.surface()) : Optional.empty();
  }

  /** The country's own body: "Foreign Ministry" looked up as "Russian Foreign Ministry". */
  List<Proposal> propose(Name name, DocumentContext document) {
    Optional<String> country = countryOf(name, document);
    if (country.isEmpty()) {
      return List.of();
    }
    String body = name.form().isCapitals() ? name.form().titleCased() : name.form().clean();
    List<Proposal> found = new ArrayList<>();
    for (String called : document.places().namesOf(country.get())) {
      for (String pattern : PATTERNS) {
        String full = pattern.formatted(body, called);
        for (Candidate candidate : authority.candidates(full)) {
          Proposal proposal = new Proposal(candidate, Route.BODY, full);
          boolean its = country.equals(countryOf(candidate.entity()));
          if (its && found.stream().noneMatch(proposal::isOfSameEntity)) {
            found.add(proposal);
          }
        }
      }
    }
    return found;
  }

  /** What the candidate's country says, if the name is a body's. */
  void describe(Name name, Summary entity, DocumentContext document, Features features) {
    if (!isBody(name)) {
      return;
    }
    NamedPlaces places = document.places();
    Optional<String> asked = countryOf(name, document);
    Optional<String> its = countryOf(entity);
    boolean agrees =
        asked.isPresent()
            && (its.isPresent() ? its.equals(asked) : isSaidOf(entity, asked.get(), places));
    features.set(Feature.BODY_AGREES, agrees);
    features.set(
        Feature.BODY_CONFLICTS,
        its.isPresent()
            && !agrees
            && places.namesCountries()
            && !places.mayBeAtHome(its.get(), name.form().key()));
    features.set(Feature.BODY_UNTOLD, its.isEmpty() && !agrees);
  }

  /** "Royal Navy" tells no country, but what is known of it does. */
  private boolean isSaidOf(Summary entity, String country, NamedPlaces places) {
    List<String> known = authority.words(entity.id());
    return places.namesOf(country).stream()
        .anyMatch(called -> known.containsAll(List.of(NameKey.fold(called).split(" ", -1))));
  }

  /** Whose a candidate is; empty when neither the authority nor its title tells. */
  private Optional<String> countryOf(Summary entity) {
    if (entity.country() != null) {
      return Optional.of(entity.country());
    }
    return countriesOfTitles.of(entity.wikipedia() == null ? entity.name() : entity.wikipedia());
  }

  /** "Ministry of Education (Singapore)", "Senate of Canada", "Myanmar Navy", "Royal Thai Army". */
  private Optional<String> countryInTitle(String title) {
    Optional<String> qualification = Titles.qualification(title).flatMap(this::country);
    if (qualification.isPresent()) {
      return qualification;
    }
    List<String> words = Arrays.asList(NameKey.fold(title).split(" ", -1));
    for (int length = Math.min(LONGEST_COUNTRY, words.size() - 1); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Optional<String> told = country(String.join(" ", words.subList(start, start + length)));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(String name) {
    if (kinds.contains(name) || others.contains(name)) {
      return Optional.empty();
    }
    return authority
        .ofDemonym(name)
        .or(
            () ->
                authority.candidates(name).stream()
                    .map(Candidate::entity)
                    .filter(this::isCountry)
                    .findFirst())
        .map(Summary::country);
  }

  private boolean isCountry(Summary entity) {
    return authority
        .place(entity.id())
        .filter(place -> place.kind() == Place.Kind.COUNTRY)
        .isPresent();
  }
}
