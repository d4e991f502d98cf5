package org.dateline.language.corenlp.compact;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/** Puts the weights of features together, row for row; weights of zero are left out. */
final class RowsBuilder {
  private final HashTable.Builder features = new HashTable.Builder();
  private int[] starts = new int[1024];
  private byte[] labels = new byte[4096];
  private double[] weights = new double[4096];
  private int rows;
  private int size;

  /** Adds a weight to the row that is being put together. */
  void add(int label, double weight) {
    if (weight == 0) {
      return;
    }
    if (size == weights.length) {
      labels = Arrays.copyOf(labels, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    labels[size] = (byte) label;
    weights[size++] = weight;
  }

  /** Ends the row of a feature; one without weights is not kept. */
  void close(long feature) {
    if (size == starts[rows]) {
      return;
    }
    features.put(feature, rows++);
    if (rows == starts.length) {
      starts = Arrays.copyOf(starts, 2 * rows);
    }
    starts[rows] = size;
  }

  FeatureWeights build() {
    return new FeatureWeights(
        features.build(),
        new SparseRows(
            IntBuffer.wrap(Arrays.copyOf(starts, rows + 1)),
            ByteBuffer.wrap(Arrays.copyOf(labels, size)),
            DoubleBuffer.wrap(Arrays.copyOf(weights, size))));
  }
}
