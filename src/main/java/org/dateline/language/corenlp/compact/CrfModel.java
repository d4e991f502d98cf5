package org.dateline.language.corenlp.compact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conditional random field over pairs of neighbouring labels as flat arrays.
 *
 * @param labels all of them; {@link #OUTSIDE} is among them
 * @param weightOrder numbers of labels in the order that the model's weights have in CoreNLP's file
 * @param impossible pairs of labels, as the number of the first times the number of labels and the
 *     number of the second
 * @param nodes features that speak for a label
 * @param edges features that speak for a pair of labels, numbered as in {@code impossible}
 * @param knownWords known words in lower case; a word's shape records whether its lower-case form
 *     is one of them
 * @param clusters null if the model has none
 */
record CrfModel(
    FeatureSettings settings,
    List<String> labels,
    List<Integer> weightOrder,
    List<Integer> impossible,
    FeatureWeights nodes,
    FeatureWeights edges,
    HashTable knownWords,
    @Nullable WordClusters clusters) {

  /** The label of what is no name, and of all outside the sentence. */
  static final String OUTSIDE = "O";

  /**
   * The ways in which the model makes its features.
   *
   * @param shape number of the way that shapes are made in, CoreNLP's
   * @param longestNGram in characters; negative if there is no limit
   * @param window words of each side that are features wherever they stand
   * @param titles whether "Mr" is marked
   * @param positions whether the place in the sentence counts
   * @param smallLetters whether words are read in small letters; else in American spelling
   */
  record FeatureSettings(
      int shape,
      int longestNGram,
      int window,
      boolean titles,
      boolean positions,
      boolean smallLetters) {}
}
