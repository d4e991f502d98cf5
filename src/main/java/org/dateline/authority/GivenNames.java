package org.dateline.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.concurrent.BoundedCache;

/**
 * Given names that may stand for one another. Two names agree when they are equal, when one is the
 * other's initial, when a table says so (Bob, Robert), or when they are spellings of one name:
 * equal consonants after the letters that transliterations exchange are made one (Sergei, Sergey;
 * Aleksandr, Alexander).
 */
public final class GivenNames {
  private static final int MOST = 20_000;
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final BoundedCache<Given> known = new BoundedCache<>(MOST, Given::of);

  /** A name folded, and its {@link SpellingKey#skeleton}. */
  private record Given(String key, String skeleton) {
    static Given of(String name) {
      String key = NameKey.fold(name);
      return new Given(key, SpellingKey.skeleton(key));
    }
  }

  /**
   * Makes groups of given names that are forms of one another.
   *
   * @param together names that stand for one another, each collection one group; a name may be in
   *     several groups and does not join them
   */
  public GivenNames(Collection<List<String>> together) {
    for (List<String> group : together) {
      List<String> folded = group.stream().map(NameKey::fold).toList();
      for (String name : folded) {
        groups.computeIfAbsent(name, n -> new HashSet<>()).addAll(folded);
      }
    }
  }

  /** True when a person called by one of these may be called by the other. */
  public boolean agree(String one, String other) {
    Given first = known.of(one);
    Given second = known.of(other);
    String a = first.key;
    String b = second.key;
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return a.equals(b)
        || groups.getOrDefault(a, Set.of()).contains(b)
        || sameSpelling(first, second);
  }

  /**
   * A name that no table knows is compared by its spelling alone; of two that are known, a third
   * must connect them, or Marina were Marion.
   */
  private boolean sameSpelling(Given a, Given b) {
    if (a.skeleton.length() < 2 || !a.skeleton.equals(b.skeleton)) {
      return false;
    }
    Set<String> group = groups.get(a.key);
    Set<String> others = groups.get(b.key);
    return group == null || others == null || group.stream().anyMatch(others::contains);
  }
}
