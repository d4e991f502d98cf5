package org.dateline.linking.name;

import java.util.List;
import org.dateline.authority.GivenNames;
import org.dateline.authority.NameKey;
import org.dateline.concurrent.BoundedCache;

/** The test whether two forms may name one person. */
public final class PersonNames {
  private static final int SHORTEST_RESPELLED = 5;
  private static final int MOST = 20_000;
  private final BoundedCache<String> respelled = new BoundedCache<>(MOST, Transliteration::fold);
  private final GivenNames givenNames;

  public PersonNames(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /**
   * True if two full names are one: they have one surname in any transliteration, given names that
   * agree, and no initials that speak against it ("Aleksandr V. Grushko" and "Alexander Grushko").
   */
  public boolean same(NameForm one, NameForm other) {
    return sameGeneration(one.generation(), other.generation())
        && sameSurname(one.last(), other.last())
        && givenNames.agree(one.first(), other.first())
        && middlesAgree(one.spelledKeys(), other.spelledKeys());
  }

  /** True unless both are of a generation ("Sr", "Jr") and not of one: a father is not his son. */
  private static boolean sameGeneration(String one, String other) {
    return one.isEmpty() || other.isEmpty() || NameKey.fold(one).equals(NameKey.fold(other));
  }

  public boolean sameSurname(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return one.length() >= SHORTEST_RESPELLED
        && other.length() >= SHORTEST_RESPELLED
        && respelled.of(one).equals(respelled.of(other));
  }

  /** Middle names speak against it only when both have one and they are two names or initials. */
  private boolean middlesAgree(List<String> one, List<String> other) {
    if (one.size() < 3 || other.size() < 3) {
      return true;
    }
    String a = one.get(1);
    String b = other.get(1);
    boolean whole = one.size() == 3 && other.size() == 3 && a.length() > 2 && b.length() > 2;
    return whole
        ? givenNames.agree(a, b) || respelled.of(a).equals(respelled.of(b))
        : a.charAt(0) == b.charAt(0);
  }
}
