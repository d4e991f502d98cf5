package org.dateline.linking.feature;

import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.clustering.NamedPlaces;
import org.dateline.linking.clustering.RegionHint;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.nil.Occupations;
import org.dateline.linking.publicbody.CountryBodies;
import org.dateline.linking.ranking.CandidateSet.DescribedCandidate;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Features;

/** Describes a candidate, and the answer "none of them", by features. */
public final class FeatureExtractor {
  /** The number of names of somebody of whom the source knows more than a misspelling. */
  private static final int WELL_KNOWN = 3;

  private final Authority authority;
  private final TitleFeatures titles;
  private final PersonFeatures persons;
  private final CountryBodies bodies;

  public FeatureExtractor(
      Authority authority, NameLexicon lexicon, CountryBodies bodies, Occupations occupations) {
    this.authority = authority;
    this.bodies = bodies;
    titles = new TitleFeatures(authority, lexicon);
    persons = new PersonFeatures(authority, occupations);
  }

  Features nil(Name name) {
    boolean oneWord = name.form().isOneWord();
    Features features = new Features();
    features
        .set(Feature.NIL, true)
        .set(Feature.NIL_ONE_WORD, oneWord)
        .set(Feature.NIL_PERSON, name.isPerson())
        .set(Feature.NIL_ONE_WORD_PERSON, oneWord && name.isPerson())
        .set(Feature.NIL_ORGANIZATION, name.type() == EntityType.ORGANIZATION)
        .set(Feature.NIL_PLACE, name.type() == EntityType.PLACE)
        .set(Feature.NIL_OTHER, name.type() == EntityType.OTHER)
        .set(Feature.NIL_CAPITALS, name.form().isCapitals());
    persons.describeNone(name, features);
    return features;
  }

  /**
   * The features of one candidate.
   *
   * @param best true for the candidate with the highest prior of the name's
   */
  Features of(
      Name name, FoundCandidate found, boolean best, Surroundings around, ArticleContext context) {
    Features features = new Features();
    Candidate candidate = found.candidate();
    Summary entity = found.entity();
    look(found, features);
    features.set(Feature.PRIOR, candidate.prior());
    features.set(Feature.BEST_PRIOR, best && candidate.prior() > 0);
    type(name, entity, features);
    if (!isTrusted(candidate.source())) {
      titles.describe(found, around.words(), features);
    }
    features.set(Feature.NAMES, Math.log1p(entity.names()));
    features.set(Feature.FEW_NAMES, entity.names() <= 2 && !entity.known());
    boolean oneName = entity.names() <= 1 && !entity.known();
    features.set(Feature.ONE_NAME, oneName);
    features.set(
        Feature.ONE_NAME_NO_SPORT, oneName && name.isPerson() && context.sport().isEmpty());
    features.set(Feature.POPULARITY, entity.popularity());
    features.set(Feature.KNOWN, entity.known());
    features.set(Feature.POPULATION, Math.log10(1.0 + entity.population()) / 7);
    geography(name, entity, around.hint(), context, features);
    features.set(Feature.HOLDS_PLACE_BEFORE, around.placesBefore().lieIn(entity, name, authority));
    bodies.describe(name, entity, isTrusted(candidate.source()), context, features);
    features.set(Feature.CONTEXT, context(entity, context.words()));
    features.set(Feature.CANNOT_SPEAK, context.isQuoted(name) && isMute(entity));
    features.set(Feature.COMPANY_CONFLICTS, titles.isNoCompany(name, entity));
    features.set(Feature.BODY_OF_PLACE, titles.isBodyOf(name, entity));
    if (name.isPerson()) {
      persons.describe(name, entity, around.said(), context, features);
    }
    if (name.isFullPerson() && !isTrusted(candidate.source())) {
      persons.describeUnproven(name, entity, features);
    }
    return features;
  }

  /**
   * Adds the features that a candidate has for the sake of the others: of a dead and a living one,
   * the living is meant.
   */
  void compare(Name name, List<DescribedCandidate> candidates, ArticleContext context) {
    if (!name.isPerson() || candidates.size() < 2) {
      return;
    }
    if (candidates.stream().anyMatch(candidate -> isTitledInFull(name, candidate.found()))) {
      candidates.stream()
          .filter(candidate -> !candidate.found().asked().equals(name.form().text()))
          .forEach(candidate -> candidate.features().set(Feature.MIDDLE_LEFT_OUT, true));
    }
    List<DescribedCandidate> dead =
        candidates.stream()
            .filter(candidate -> persons.isDead(candidate.found().entity(), context))
            .toList();
    if (dead.size() < candidates.size()) {
      dead.forEach(candidate -> candidate.features().set(Feature.DEAD_BESIDE_LIVING, true));
    }
  }

  /**
   * True if the title is the name with its middle name. One initial more may be another title of
   * the same person, which few call so.
   */
  private static boolean isTitledInFull(Name name, FoundCandidate found) {
    List<String> keys = name.form().spelledKeys();
    Summary entity = found.entity();
    boolean initials =
        keys.stream().skip(1).limit(Math.max(0, keys.size() - 2)).allMatch(k -> k.length() == 1);
    return keys.size() > 2
        && entity.type() == EntityType.PERSON
        && entity.wikipedia() != null
        && NameKey.fold(Titles.unqualified(entity.wikipedia())).equals(name.form().key())
        && (!initials || entity.names() >= WELL_KNOWN);
  }

  /**
   * True if the entity is nobody who can say something: an ocean, a film, a language. Towns and
   * countries speak by those who govern them.
   */
  private boolean isMute(Summary entity) {
    boolean place = entity.type() == EntityType.PLACE;
    return entity.type() == EntityType.OTHER
        || (place
            && entity.country() == null
            && authority
                .place(entity.id())
                .map(known -> known.kind() == Place.PlaceKind.OTHER)
                .orElse(true));
  }

  /** True if names of the source are names, whatever the title of the Wikipedia article. */
  private static boolean isTrusted(Candidate.Source source) {
    return source == Candidate.Source.CURATED || source == Candidate.Source.IMPORTED;
  }

  private static void look(FoundCandidate found, Features features) {
    features.set(
        switch (found.candidate().match()) {
          case EXACT -> Feature.EXACT;
          case PUNCTUATION -> Feature.PUNCTUATION;
          case CASE -> Feature.CASE;
          case FOLDED -> Feature.FOLDED;
        },
        true);
    features.set(
        switch (found.candidate().source()) {
          case CURATED -> Feature.CURATED;
          case IMPORTED -> Feature.IMPORTED;
          case COUNTRIES -> Feature.COUNTRY;
          case GEONAMES -> Feature.GEONAMES;
          case DBPEDIA -> Feature.DBPEDIA;
          case TITLE -> Feature.TITLE;
          case WIKIDICT -> Feature.WIKIDICT;
        },
        true);
    switch (found.route()) {
      case SUFFIX_CUT -> features.set(Feature.SUFFIX_CUT, true);
      case SUFFIX_ADDED -> features.set(Feature.SUFFIX_ADDED, true);
      case PERSON_VARIANT -> features.set(Feature.PERSON_VARIANT, true);
      case OFFICE_HOLDER -> features.set(Feature.OFFICE_HOLDER, true);
      case QUALIFIED -> features.set(Feature.QUALIFIED, true);
      case TEAM -> features.set(Feature.TEAM, true);
      case DEMONYM -> features.set(Feature.DEMONYM, true);
      case TOGETHER -> features.set(Feature.TOGETHER, true);
      case OWN, BODY -> {}
    }
  }

  private static void type(Name name, Summary entity, Features features) {
    EntityType type = entity.type();
    if (type == null) {
      features.set(Feature.TYPE_UNKNOWN, true);
    } else if (type == name.type()) {
      features.set(Feature.TYPE_AGREES, true);
    } else if (type == EntityType.PERSON || name.isPerson()) {
      features.set(Feature.PERSON_CONFLICTS, true);
    } else {
      features.set(Feature.TYPE_CONFLICTS, true);
    }
  }

  private void geography(
      Name name, Summary entity, RegionHint hint, ArticleContext context, Features features) {
    hint.agrees(entity, authority)
        .ifPresent(
            agrees ->
                features.set(agrees ? Feature.REGION_AGREES : Feature.REGION_CONFLICTS, true));
    String country = entity.country();
    String key = name.form().key();
    features.set(
        Feature.COUNTRY_NAMED, country != null && context.places().isCountryNamed(country, key));
    features.set(
        Feature.REGION_NAMED,
        authority
            .place(entity.id())
            .map(place -> context.places().isRegionNamed(NamedPlaces.region(place, entity), key))
            .orElse(false));
    if (name.type() == EntityType.PLACE) {
      authority
          .place(entity.id())
          .ifPresent(
              place ->
                  features.set(
                      Feature.COHERENCE,
                      context
                          .places()
                          .kinship(country, place.kind() == Place.PlaceKind.COUNTRY, key)));
    }
  }

  private double context(Summary entity, Set<String> words) {
    List<String> known = authority.words(entity.id());
    if (known.isEmpty()) {
      return 0;
    }
    long shared = known.stream().filter(word -> word.length() > 3 && words.contains(word)).count();
    return Math.min(1, shared / (5.0 + known.size() * 0.25));
  }
}
