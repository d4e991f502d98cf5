package org.dateline.language.corenlp.compact;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;

/**
 * Weights of features: a row for each feature, with the labels that it speaks for or against.
 * Labels are numbers below 128.
 *
 * @param starts beginning of each row, and the end of the last one
 * @param labels of each weight
 */
record SparseRows(IntBuffer starts, ByteBuffer labels, DoubleBuffer weights) {

  /** Adds a row to a sum for each label. */
  void addTo(double[] sums, int row) {
    if (row >= 0) {
      for (int i = starts.get(row), end = starts.get(row + 1); i < end; i++) {
        sums[labels.get(i)] += weights.get(i);
      }
    }
  }
}
