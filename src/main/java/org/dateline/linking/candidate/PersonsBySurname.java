package org.dateline.linking.candidate;

import java.time.LocalDate;
import java.util.List;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.concurrent.BoundedCache;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.PersonNames;
import org.jspecify.annotations.Nullable;

/** Known persons by surname, their names taken apart. */
final class PersonsBySurname {
  private static final int MOST = 200;
  private static final int MOST_SURNAMES = 1_000;
  private final Authority authority;
  private final NameLexicon lexicon;
  private final PersonNames persons;
  private final Offices offices = new Offices();
  private final BoundedCache<List<NamedPerson>> bySurname =
      new BoundedCache<>(MOST_SURNAMES, this::read);

  PersonsBySurname(Authority authority, NameLexicon lexicon, PersonNames persons) {
    this.authority = authority;
    this.lexicon = lexicon;
    this.persons = persons;
  }

  private record NamedPerson(Candidate candidate, NameForm name) {}

  private List<NamedPerson> read(String surname) {
    return authority.bySurname(surname).stream()
        .limit(MOST)
        .map(known -> new NamedPerson(known, NameForm.person(known.entity().name(), lexicon)))
        .toList();
  }

  /** The people who have the surname and a given name that agrees. */
  List<Candidate> called(NameForm fullName) {
    return bySurname.of(fullName.last()).stream()
        .filter(bearer -> persons.same(fullName, bearer.name))
        .map(NamedPerson::candidate)
        .toList();
  }

  /**
   * The people of a surname who held one of the offices.
   *
   * @param day on which, null for ever
   */
  List<Candidate> inOffice(String surname, List<String> titles, @Nullable LocalDate day) {
    return bySurname.of(surname).stream()
        .map(NamedPerson::candidate)
        .filter(bearer -> bearer.entity().known() && held(bearer, titles, day)) // ask the dear last
        .toList();
  }

  private boolean held(Candidate bearer, List<String> titles, @Nullable LocalDate day) {
    return authority
        .entity(bearer.entity().id())
        .map(person -> offices.held(person, titles, day))
        .orElse(false);
  }
}
