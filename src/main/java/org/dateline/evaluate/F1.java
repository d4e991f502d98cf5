package org.dateline.evaluate;

import java.util.Set;

/** Precision, recall and F1, in per cent, of what was found against gold. */
final class F1 {
  private int found;
  private int gold;
  private int right;

  /** Adds one text: what was found in it, and what its gold holds. */
  void add(Set<?> inText, Set<?> inGold) {
    found += inText.size();
    gold += inGold.size();
    right += (int) inText.stream().filter(inGold::contains).count();
  }

  void addFound(boolean isRight) {
    found++;
    right += isRight ? 1 : 0;
  }

  /** Adds one thing that the gold holds. */
  void addGold() {
    gold++;
  }

  int found() {
    return found;
  }

  int gold() {
    return gold;
  }

  int right() {
    return right;
  }

  /** The number of those found that are not in the gold. */
  int wrong() {
    return found - right;
  }

  /** The number of gold annotations that were not found. */
  int missed() {
    return gold - right;
  }

  double precision() {
    return percent(right, found);
  }

  double recall() {
    return percent(right, gold);
  }

  double f1() {
    return percent(2 * right, found + gold);
  }

  /** The share in percent; 0 of nothing. */
  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
