package org.dateline.linking.name;

import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.authority.NameMatch;

/** Words that people are called by, as far as the sources know. */
public final class PeopleNames {
  private static final double SURELY = 0.8;

  private final Authority authority;
  private final NameLexicon lexicon;

  public PeopleNames(Authority authority, NameLexicon lexicon) {
    this.authority = authority;
    this.lexicon = lexicon;
  }

  /** True if the word is a given name or a surname of somebody. */
  public boolean isOfPeople(String word) {
    String key = NameKey.fold(word);
    return lexicon.women().contains(key)
        || lexicon.men().contains(key)
        || !authority.bySurname(key).isEmpty();
  }

  /**
   * True if the word nearly always means a place that is known by more than a title, and nobody.
   */
  public boolean isPlaceAlone(String word) {
    return authority.candidates(word).stream().limit(1).anyMatch(PeopleNames::isSurelyPlace)
        && !isOfPeople(word);
  }

  private static boolean isSurelyPlace(Candidate candidate) {
    return candidate.entity().type() == EntityType.PLACE
        && candidate.entity().known()
        && candidate.match() == NameMatch.EXACT
        && candidate.prior() >= SURELY;
  }
}
