package org.dateline.archive.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.article.Span;

/** Finds what a decision is on in an article that was read anew. */
final class FoundAgain {
  /** The index of what the article no longer has. */
  static final int GONE = -1;

  private FoundAgain() {}

  /**
   * The index of the one that is alike at a place or, where the text was changed, of the one with
   * as many that are alike before it.
   *
   * @param occurrence the number of those before it
   */
  static <T> int in(
      List<T> all, Predicate<T> alike, Function<T, Span> span, Span place, int occurrence) {
    int nth = 0;
    int sameNumber = GONE;
    for (int i = 0; i < all.size(); i++) {
      T one = all.get(i);
      if (alike.test(one)) {
        if (span.apply(one).equals(place)) {
          return i;
        }
        if (nth++ == occurrence) {
          sameNumber = i;
        }
      }
    }
    return sameNumber;
  }
}
