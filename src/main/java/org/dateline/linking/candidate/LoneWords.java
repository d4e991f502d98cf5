package org.dateline.linking.candidate;

import org.dateline.article.EntityType;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameKey;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.linking.candidate.FoundCandidate.Route;
import org.dateline.linking.name.Name;

/**
 * A surname or given name that stands alone. It does not say which of its bearers is meant, unless
 * nearly everybody means one well-known person by it: Reagan, Putin.
 */
final class LoneWords {
  private static final double BYWORD_PRIOR = 0.8;
  private static final double BYWORD_POPULARITY = 0.5;
  private static final int BYWORD_SPELLINGS = 3;

  private LoneWords() {}

  /** True for all that a name may mean which is no lone word of a person's name. */
  static boolean allow(Name name, FoundCandidate found) {
    boolean lone = name.isPerson() && name.form().isOneWord();
    boolean told =
        found.route() == Route.OFFICE_HOLDER || !found.asked().equals(name.form().text());
    return !lone
        || told
        || !isPartOfName(name.form().key(), found.entity())
        || isByword(found.candidate());
  }

  /** The word is not all of the name, as it is of Madonna's. */
  private static boolean isPartOfName(String word, Summary entity) {
    boolean person = entity.type() == EntityType.PERSON || entity.type() == null;
    String full = NameKey.fold(Titles.unqualified(entity.name()));
    return person && !full.equals(word);
  }

  private static boolean isByword(Candidate candidate) {
    boolean own = candidate.source() == Candidate.Source.CURATED;
    boolean known =
        candidate.prior() >= BYWORD_PRIOR
            && candidate.names() >= BYWORD_SPELLINGS
            && candidate.entity().popularity() >= BYWORD_POPULARITY;
    return candidate.match() == NameMatch.EXACT && (own || known);
  }
}
