package org.dateline.language.corenlp.compact;

import java.util.function.IntPredicate;

/**
 * Features of a name that stands in its sentence again, three to 149 words away: alone, or beside
 * the word that it stands beside here, or beside another name.
 */
final class Recurrence {
  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;

  private static final int NONE = 0;
  private static final int BOTH_NEXT = 1;
  private static final int SECOND_NEXT = 2;
  private static final int BOTH_BEFORE = 3;
  private static final int SECOND_BEFORE = 4;
  private static final int NAME_THEN_THIS_NEXT = 5;
  private static final int THIS_THEN_NAME_NEXT = 6;
  private static final int ALONE_NEXT = 7;
  private static final int THIS_THEN_NAME_BEFORE = 8;
  private static final int NAME_THEN_THIS_BEFORE = 9;
  private static final int ALONE_BEFORE = 10;

  /**
   * The model's names in the order of the numbers above; it calls the order of words before
   * backwards.
   */
  private static final String[] NAMES = {
    "NO-OCCURRENCE-PATTERN",
    "XY-NEXT-OCCURRENCE-XY",
    "XY-NEXT-OCCURRENCE-Y",
    "XY-PREV-OCCURRENCE-XY",
    "XY-PREV-OCCURRENCE-Y",
    "X-NEXT-OCCURRENCE-YX",
    "X-NEXT-OCCURRENCE-XY",
    "X-NEXT-OCCURRENCE-X",
    "X-PREV-OCCURRENCE-YX",
    "X-PREV-OCCURRENCE-XY",
    "X-PREV-OCCURRENCE-X"
  };

  private final SparseRows rows;
  private final int[] numbers = new int[NAMES.length];

  Recurrence(FeatureWeights nodes) {
    rows = nodes.rows();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = nodes.row(TextHash.of(NAMES[i] + "|C"));
    }
  }

  void addTo(double[] sums, CrfWord[] row, int i, IntPredicate isProperNoun) {
    boolean asked =
        i > 0
            && i + 1 < row.length
            && row[i].nameCase
            && row[i + 1].noCapital
            && row[i + 1].hasLetter
            && row[i - 1].hasLetter;
    int found = asked ? found(row, i, isProperNoun) : 1 << NONE;
    for (int feature = 0; feature < numbers.length; feature++) {
      if ((found & 1 << feature) != 0) {
        rows.addTo(sums, numbers[feature]);
      }
    }
  }

  /** The features that hold, a bit each. */
  private static int found(CrfWord[] row, int i, IntPredicate isProperNoun) {
    boolean second = row[i - 1].nameCase && isProperNoun.test(i - 1);
    int found = 0;
    int last = Math.min(row.length - 1, i + FARTHEST);
    for (int at = i + NEAREST; at <= last; at++) {
      if (same(row[at], row[i])) {
        found |= 1 << (second ? nextPair(row, i, at) : aloneNext(row, at, isProperNoun));
      }
    }
    int first = Math.max(0, i - FARTHEST);
    for (int at = i - NEAREST; at >= first; at--) {
      if (same(row[at], row[i])) {
        found |= 1 << (second ? pairBefore(row, i, at) : aloneBefore(row, at, isProperNoun));
      }
    }
    return found;
  }

  private static boolean same(CrfWord one, CrfWord other) {
    return one.word.hash() == other.word.hash();
  }

  private static int nextPair(CrfWord[] row, int i, int at) {
    return same(row[at - 1], row[i - 1]) ? BOTH_NEXT : SECOND_NEXT;
  }

  private static int pairBefore(CrfWord[] row, int i, int at) {
    return at > 0 && same(row[at - 1], row[i - 1]) ? BOTH_BEFORE : SECOND_BEFORE;
  }

  private static int aloneNext(CrfWord[] row, int at, IntPredicate isProperNoun) {
    if (isName(row, at - 1, isProperNoun)) {
      return NAME_THEN_THIS_NEXT;
    }
    return isName(row, at + 1, isProperNoun) ? THIS_THEN_NAME_NEXT : ALONE_NEXT;
  }

  private static int aloneBefore(CrfWord[] row, int at, IntPredicate isProperNoun) {
    if (isName(row, at + 1, isProperNoun)) {
      return THIS_THEN_NAME_BEFORE;
    }
    return isName(row, at - 1, isProperNoun) ? NAME_THEN_THIS_BEFORE : ALONE_BEFORE;
  }

  private static boolean isName(CrfWord[] row, int at, IntPredicate isProperNoun) {
    return at >= 0 && at < row.length && row[at].nameCase && isProperNoun.test(at);
  }
}
