package org.dateline.linking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits the weights of the log-linear model: the probability of the right option, NIL among them, is
 * made as high as the data allow, less a penalty for going far from the weights that
 * were expected (maximum a posteriori, Gaussian prior; AdaGrad over all examples at once, so that the result does not depend on their order).
 */
final class Trainer {
  private static final int ROUNDS = 300;
  private static final double RATE = 0.3;
  private static final double PENALTY = 2.0;

  /**
   * A name with its right answer.
   *
   * @param right index of the right option, -1 for none of them
   * @param weight how often the name occurs
   */
  record Example(Options options, int right, double weight) {}

  /**
   * @param expected what each weight is believed to be before any example is seen; it decides where
   *     the examples are silent, as old news is on newer names
   */
  Map<Feature, Double> fit(List<Example> examples, Map<Feature, Double> expected) {
    double[] prior = new double[Feature.values().length];
    expected.forEach((feature, weight) -> prior[feature.ordinal()] = weight);
    double[] weights = prior.clone();
    double[] squares = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient(examples, weights);
      for (int i = 0; i < weights.length; i++) {
        gradient[i] -= PENALTY * (weights[i] - prior[i]);
        squares[i] += gradient[i] * gradient[i];
        if (squares[i] > 0) {
          weights[i] += RATE * gradient[i] / Math.sqrt(squares[i]);
        }
      }
    }
    Map<Feature, Double> fitted = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      fitted.put(feature, weights[feature.ordinal()]);
    }
    return fitted;
  }

  private static double[] gradient(List<Example> examples, double[] weights) {
    double[] gradient = new double[weights.length];
    for (Example example : examples) {
      List<Options.Described> described = example.options().described();
      double[] scores = new double[described.size() + 1];
      scores[0] = score(example.options().nil(), weights);
      double highest = scores[0];
      for (int i = 0; i < described.size(); i++) {
        scores[i + 1] = score(described.get(i).features(), weights);
        highest = Math.max(highest, scores[i + 1]);
      }
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        scores[i] = Math.exp(scores[i] - highest);
        sum += scores[i];
      }
      for (int i = 0; i < scores.length; i++) {
        double target = i == example.right() + 1 ? 1 : 0;
        double pull = example.weight() * (target - scores[i] / sum);
        Features features = i == 0 ? example.options().nil() : described.get(i - 1).features();
        features
            .values()
            .forEach((feature, value) -> gradient[feature.ordinal()] += pull * value);
      }
    }
    return gradient;
  }

  private static double score(Features features, double[] weights) {
    double score = 0;
    for (Map.Entry<Feature, Double> feature : features.values().entrySet()) {
      score += weights[feature.getKey().ordinal()] * feature.getValue();
    }
    return score;
  }
}
