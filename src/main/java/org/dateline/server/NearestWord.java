package org.dateline.server;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.dateline.lexicon.EditDistance;

/** Finds the known word that is spelt most like a wrong one, for “did you mean”. */
final class NearestWord {
  private static final int MOST_SLIPS = 2;

  private NearestWord() {}

  static Optional<String> nearest(String typed, Collection<String> words) {
    if (typed.length() > 40) {
      return Optional.empty();
    }
    return words.stream()
        .filter(
            word -> EditDistance.between(typed, word) <= Math.min(MOST_SLIPS, typed.length() / 2))
        .min(
            Comparator.comparingInt((String word) -> EditDistance.between(typed, word))
                .thenComparing(Comparator.naturalOrder()));
  }
}
