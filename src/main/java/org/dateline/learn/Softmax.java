package org.dateline.learn;

/** Probabilities of scores: each score's share of the sum of their exponentials. */
public final class Softmax {
  private Softmax() {}

  /** The probabilities, in the order of the scores. */
  public static double[] of(double[] scores) {
    double[] shares = exponentials(scores);
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** The exponentials, so that the highest score has 1: no sum of them overflows. */
  public static double[] exponentials(double[] scores) {
    double[] powers = scores.clone();
    lower(powers);
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Math.exp(powers[i]);
    }
    return powers;
  }

  /** Takes the highest score from all, so that it is 0 itself; their shares stay the same. */
  public static void lower(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= highest;
    }
  }
}
