package org.dateline.linking.feature;

import java.util.List;
import org.dateline.authority.Authority;
import org.dateline.authority.NameKey;
import org.dateline.concurrent.BoundedCache;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.NameForm;

/**
 * The commonness of a person's name, estimated from known people: of a surname by how many bear it,
 * of a given name by how many of the most frequent surnames it occurs with. John Smith is common,
 * JaMarcus Russell and Jens Stoltenberg are not.
 */
final class CommonNames {
  private static final int MOST = 20_000;
  private static final int MANY_BEARERS = 200;

  /** A given name known with so many of the surnames is as common as can be. */
  private static final double MANY_SURNAMES = 10;

  private static final List<String> SURNAMES =
      Language.ENGLISH.orderedWords("linking/common-surname");

  private final Authority authority;
  private final BoundedCache<Double> given = new BoundedCache<>(MOST, this::givenName);

  CommonNames(Authority authority) {
    this.authority = authority;
  }

  /** A logarithm of how many are known to bear the surname, 0 to 1. */
  double surname(NameForm form) {
    int bearers = Math.min(MANY_BEARERS, authority.bySurname(form.last()).size());
    return Math.log1p(bearers) / Math.log1p(MANY_BEARERS);
  }

  /**
   * The commonness of a given name with a surname, 0 to 1; a middle name or "Jr." makes any name
   * rare.
   */
  double whole(NameForm form) {
    boolean plain = form.keys().size() == 2 && form.generation().isEmpty();
    return plain ? surname(form) * given.of(form.words().get(0)) : 0;
  }

  private double givenName(String name) {
    long known =
        SURNAMES.stream()
            .map(surname -> name + " " + surname)
            .filter(
                full ->
                    authority.candidates(full).stream()
                        .anyMatch(
                            c -> NameKey.fold(c.entity().name()).startsWith(NameKey.fold(full))))
            .count();
    return Math.min(1, known / MANY_SURNAMES);
  }
}
