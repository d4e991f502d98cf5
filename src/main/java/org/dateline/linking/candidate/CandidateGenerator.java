package org.dateline.linking.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Summary;
import org.dateline.lexicon.Language;
import org.dateline.linking.candidate.FoundCandidate.Route;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.PersonNames;
import org.jspecify.annotations.Nullable;

/** Candidate generation: finds the known entities that a name may mean. */
public final class CandidateGenerator {
  private static final int MOST = 25;
  private static final int MOST_QUALIFIED = 6;
  private static final double SURELY = 0.5;
  private static final List<String> SUFFIXES =
      Language.ENGLISH.orderedWords("linking/company-form");
  private final Authority authority;
  private final NameLexicon lexicon;
  private final PersonNames persons;
  private final CompanyNames companies;
  private final PersonsBySurname bearers;

  public CandidateGenerator(Authority authority, NameLexicon lexicon, PersonNames persons) {
    this.authority = authority;
    this.lexicon = lexicon;
    this.persons = persons;
    companies = new CompanyNames(lexicon.companySuffixes());
    bearers = new PersonsBySurname(authority, lexicon, persons);
  }

  /**
   * The candidates for a name, each entity once, by the best route to it.
   *
   * @param day the article's, null when not known
   */
  public List<FoundCandidate> candidates(Name name, @Nullable LocalDate day) {
    if (!name.isPerson()) {
      Optional<Summary> country = authority.ofDemonym(name.form().clean());
      if (country.isPresent() && !isCurated(name.form().clean())) {
        return List.of(demonym(country.get(), name.form().clean()));
      }
    }
    Map<String, FoundCandidate> found = new LinkedHashMap<>();
    String text = name.isPerson() ? name.form().text() : name.form().clean();
    if (name.isPerson() && ofGeneration(name.form(), found)) {
      return List.copyOf(found.values()); // the father is called so, too
    } else if (name.isPerson() && name.form().isOneWord()) {
      officeHolders(name, day, found);
      Optional<String> styled = name.styled();
      styled.ifPresent(full -> own(full, name, found));
      if (found.isEmpty()) {
        own(text, name, found);
      }
    } else {
      own(text, name, found);
      if (name.isPerson()) {
        personVariants(name, found);
      } else if (name.type() == EntityType.ORGANIZATION) {
        suffixes(name.form(), found);
      }
      qualified(name, text, found);
    }
    return found.values().stream()
        .filter(candidate -> LoneWords.allow(name, candidate))
        .limit(MOST)
        .toList();
  }

  /**
   * The full names of the known people whom a surname means by itself, by an office or as a byword.
   *
   * @param day the article's, null when not known
   */
  public List<NameForm> meantAlone(Name surname, @Nullable LocalDate day) {
    return candidates(surname, day).stream()
        .map(FoundCandidate::entity)
        .filter(entity -> entity.type() == EntityType.PERSON)
        .map(entity -> NameForm.person(entity.name(), lexicon))
        .filter(form -> !form.isOneWord())
        .toList();
  }

  /** The bodies that are called by the name's possessive, where it has that: "Moody's". */
  public List<FoundCandidate> ofOwner(Name name, boolean owner) {
    if (!owner) {
      return List.of();
    }
    NameForm form = name.form();
    String possessive = (form.isCapitals() ? form.titleCased() : form.clean()) + "'s";
    return authority.candidates(possessive).stream()
        .filter(candidate -> candidate.match() == NameMatch.EXACT)
        .filter(
            candidate ->
                candidate.entity().type() == null
                    || candidate.entity().type() == EntityType.ORGANIZATION)
        .map(candidate -> new FoundCandidate(candidate, Route.OWN, possessive))
        .toList();
  }

  /**
   * Adds the bearer of a name with its generation, "Ferdinand Marcos Jr." or "Elizabeth II", where
   * that is a known name.
   */
  private boolean ofGeneration(NameForm form, Map<String, FoundCandidate> found) {
    if (!form.generation().isEmpty()) {
      String full = form.text() + " " + form.generation();
      add(authority.candidates(full), Route.OWN, full, found);
    }
    return !found.isEmpty();
  }

  private void own(String text, Name name, Map<String, FoundCandidate> found) {
    if (name.form().isCapitals() && text.length() > 4) {
      add(authority.candidates(name.form().titleCased()), Route.OWN, text, found);
    }
    boolean company = name.type() == EntityType.ORGANIZATION;
    for (String spelled : company ? CompanyNames.spelled(text) : List.of(text)) {
      add(authority.candidates(spelled), Route.OWN, spelled, found);
    }
  }

  private static void add(
      List<Candidate> candidates, Route route, String asked, Map<String, FoundCandidate> found) {
    for (Candidate candidate : candidates) {
      found.putIfAbsent(candidate.entity().id(), new FoundCandidate(candidate, route, asked));
    }
  }

  /**
   * Adds a closer match of an entity found before: "Teradyne" may equal a known name where
   * "Teradyne Inc" does not.
   */
  private static void addCloser(
      List<Candidate> candidates, String asked, Map<String, FoundCandidate> found) {
    for (Candidate candidate : candidates) {
      found.merge(
          candidate.entity().id(),
          new FoundCandidate(candidate, Route.SUFFIX_CUT, asked),
          (before, now) ->
              now.candidate().match().compareTo(before.candidate().match()) < 0
                  ? new FoundCandidate(candidate, before.route(), asked)
                  : before);
    }
  }

  private static boolean isSurelyThatName(FoundCandidate found) {
    EntityType type = found.entity().type();
    return found.candidate().match() == NameMatch.EXACT
        && found.candidate().prior() >= SURELY
        && type == EntityType.ORGANIZATION;
  }

  /**
   * Adds who has the name without middle names, then who has the surname and a given name that
   * agrees.
   */
  private void personVariants(Name name, Map<String, FoundCandidate> found) {
    NameForm form = name.form();
    if (form.keys().size() < 2) {
      return;
    }
    if (form.keys().size() > 2) {
      String plain = form.words().get(0) + " " + form.words().get(form.words().size() - 1);
      add(withoutOthers(authority.candidates(plain), form), Route.PERSON_VARIANT, plain, found);
    }
    add(bearers.called(form), Route.PERSON_VARIANT, form.text(), found);
  }

  /**
   * The candidates without people whose full names are of somebody else. Kim Jong Il is called "Kim
   * Jong", too, and is no "Kim Yo Jong".
   */
  private List<Candidate> withoutOthers(List<Candidate> candidates, NameForm form) {
    return candidates.stream()
        .filter(
            candidate -> {
              NameForm known = NameForm.person(candidate.entity().name(), lexicon);
              return known.isOneWord() || persons.same(form, known);
            })
        .toList();
  }

  /**
   * Adds holders of an office by title and surname, "President Biden": the bearer of the surname
   * who then held such an office.
   */
  private void officeHolders(
      Name name, @Nullable LocalDate day, Map<String, FoundCandidate> found) {
    if (name.titles().isEmpty()) {
      return;
    }
    List<Candidate> holders = bearers.inOffice(name.form().last(), name.titles(), day);
    // Without a day, several Presidents Bush are too many to choose from.
    if (day != null || holders.size() == 1) {
      add(holders, Route.OFFICE_HOLDER, name.form().text(), found);
    }
  }

  /**
   * True for a name in our own facts, which may say otherwise than the demonyms: "Western" is the
   * West, not Western Europe.
   */
  private boolean isCurated(String surface) {
    return authority.candidates(surface).stream()
        .anyMatch(candidate -> candidate.source() == Candidate.Source.CURATED);
  }

  /** An adjective means its country and nothing else: not "American English". */
  private static FoundCandidate demonym(Summary country, String asked) {
    return new FoundCandidate(
        new Candidate(country, NameMatch.EXACT, Candidate.Source.COUNTRIES, 1, country.names()),
        Route.DEMONYM,
        asked);
  }

  private void suffixes(NameForm form, Map<String, FoundCandidate> found) {
    List<String> shorter = companies.shorter(form.words());
    for (String name : shorter) {
      for (String bare : CompanyNames.spelled(name)) {
        addCloser(authority.candidates(bare), bare, found);
      }
    }
    boolean known =
        shorter.isEmpty()
            ? found.values().stream().anyMatch(CandidateGenerator::isSurelyThatName)
            : !found.isEmpty();
    if (known) {
      return; // Apple Corps is not looked for as "Apple Corps Inc."
    }
    String bare = shorter.isEmpty() ? form.clean() : shorter.get(shorter.size() - 1);
    List<Candidate> more = new ArrayList<>();
    for (String suffix : SUFFIXES) {
      more.addAll(authority.candidates(bare + " " + suffix));
    }
    add(more, Route.SUFFIX_ADDED, bare, found);
  }

  private void qualified(Name name, String text, Map<String, FoundCandidate> found) {
    String base = name.form().isCapitals() && text.length() > 4 ? name.form().titleCased() : text;
    List<Candidate> alternatives = authority.qualified(base);
    add(
        alternatives.subList(0, Math.min(MOST_QUALIFIED, alternatives.size())),
        Route.QUALIFIED,
        text,
        found);
  }
}
