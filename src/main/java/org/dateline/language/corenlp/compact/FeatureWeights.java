package org.dateline.language.corenlp.compact;

/** Weights of features that are found by the hash of their name. */
record FeatureWeights(HashTable features, SparseRows rows) {

  /** Adds the weights of a feature, if the model knows it, to a sum for each label. */
  void addTo(double[] sums, long feature) {
    rows.addTo(sums, features.get(feature));
  }

  int row(long feature) {
    return features.get(feature);
  }
}
