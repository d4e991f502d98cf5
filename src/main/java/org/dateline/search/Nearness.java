package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Prefix;
import org.dateline.search.Words.Word;
import org.jspecify.annotations.Nullable;

/** Expands NEAR: each alternative of one side must stand near the other side. */
final class Nearness {
  private static final int MOST_PAIRS = 64;

  private Nearness() {}

  /**
   * Both sides near each other; null when one is missing, or is no word, phrase or choice of these.
   */
  static @Nullable Words of(@Nullable Words left, @Nullable Words right, int distance) {
    List<Words> these = plain(left);
    List<Words> those = plain(right);
    if (these.isEmpty() || those.isEmpty() || these.size() * those.size() > MOST_PAIRS) {
      return null;
    }
    List<Words> pairs = new ArrayList<>();
    these.forEach(one -> those.forEach(other -> pairs.add(new Near(one, other, distance))));
    return pairs.size() == 1 ? pairs.get(0) : new Or(pairs);
  }

  private static List<Words> plain(@Nullable Words words) {
    if (words instanceof Or or && or.any().stream().allMatch(Nearness::isPlain)) {
      return or.any();
    }
    return words != null && isPlain(words) ? List.of(words) : List.of();
  }

  private static boolean isPlain(Words words) {
    return words instanceof Word || words instanceof Phrase || words instanceof Prefix;
  }
}
