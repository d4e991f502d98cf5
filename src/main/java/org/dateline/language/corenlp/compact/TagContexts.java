package org.dateline.language.corenlp.compact;

import java.util.Arrays;

/**
 * Weights of the two tags before for a tag: of the tag directly before, and together with the one
 * before it where the model knows the two. Beside each weight stands its power of e.
 */
final class TagContexts {
  /** Number of the tag outside the sentence: the one after the last. */
  private final int outside;

  private final int size;
  private final double[][] weights;
  private final double[][] powers;

  TagContexts(TaggerModel model) {
    outside = model.tags().size();
    size = outside + 1;
    weights = new double[size * size][];
    powers = new double[size * size][];
    for (int last = 0; last < size; last++) {
      int row = model.row(TaggerTemplates.TAG_BEFORE, name(model, last));
      double[] alone = new double[outside];
      model.features().rows().addTo(alone, row);
      double[] alonePowers = powers(alone);
      for (int first = 0; first < size; first++) {
        String names = name(model, first) + "!" + name(model, last);
        int together = model.row(TaggerTemplates.TWO_TAGS, names);
        weights[first * size + last] = alone;
        powers[first * size + last] = alonePowers;
        if (together >= 0) {
          double[] sum = new double[outside];
          model.features().rows().addTo(sum, together);
          model.features().rows().addTo(sum, row);
          weights[first * size + last] = sum;
          powers[first * size + last] = powers(sum);
        }
      }
    }
  }

  private static String name(TaggerModel model, int tag) {
    return tag == model.tags().size() ? TaggerTemplates.OUTSIDE : model.tags().get(tag);
  }

  private static double[] powers(double[] weights) {
    return Arrays.stream(weights).map(Math::exp).toArray();
  }

  /** The tag of what stands before the sentence. */
  int outside() {
    return outside;
  }

  /** The weights of each tag; the same array wherever the tag before it alone decides. */
  double[] weights(int first, int last) {
    return weights[first * size + last];
  }

  /** The powers of e of the same. */
  double[] powers(int first, int last) {
    return powers[first * size + last];
  }
}
