package org.dateline.archive.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a decision is on in an article that was read anew. */
final class FoundAgain {
  /** The index of what the article no longer has. */
  static final int GONE = -1;

  private FoundAgain() {}

  /** The index of the one that is alike where its words are known to stand now. */
  static <T> int in(List<T> all, Predicate<T> alike, Function<T, Span> span, @Nullable Span now) {
    for (int i = 0; now != null && i < all.size(); i++) {
      if (span.apply(all.get(i)).equals(now) && alike.test(all.get(i))) {
        return i;
      }
    }
    return GONE;
  }

  /**
   * The index by the rule for decisions of an earlier Dateline, which did not keep the text around:
   * of the one that is alike at a place or, where the text was changed, of the one with as many
   * that are alike before it.
   *
   * @param occurrence the number of those before it
   */
  static <T> int byNumber(
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
