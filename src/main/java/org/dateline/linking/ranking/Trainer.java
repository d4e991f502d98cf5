package org.dateline.linking.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits the weights of the log-linear model: the probability of the right option, NIL among them, is
 * made as high as the data allow, less a penalty for going far from the weights that were expected
 * (maximum a posteriori, Gaussian prior; AdaGrad over all examples at once, so that the result does
 * not depend on their order).
 */
public final class Trainer {
  private static final int ROUNDS = 300;
  private static final double RATE = 0.3;
  private static final double PENALTY = 2.0;

  /** What old news cannot teach: these keep the weight that was expected. */
  private static final Set<Feature> BELIEVED =
      Set.of(
          Feature.CURATED,
          Feature.IMPORTED,
          Feature.OFFICE_HOLDER,
          Feature.TEAM,
          Feature.DEMONYM,
          Feature.POPULATION,
          Feature.IN_OFFICE,
          Feature.OUT_OF_OFFICE);

  /**
   * What says that a person is nobody known. In marked texts nearly everybody is, so that other
   * weights would grow against these: they count only once the others are learnt.
   */
  private static final Set<Feature> AFTERWARDS =
      Set.of(Feature.SAID_OTHERWISE, Feature.SAID_ALIKE, Feature.COMMON_UNPROVEN);

  /**
   * A name with its right answer.
   *
   * @param right index of the right option, -1 for none of them
   * @param weight how often the name occurs
   */
  public record Example(CandidateSet options, int right, double weight) {}

  /**
   * @param expected what each weight is believed to be before any example is seen; it decides where
   *     the examples are silent, as old news is on newer names
   */
  public Map<Feature, Double> fit(List<Example> examples, Map<Feature, Double> expected) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, AFTERWARDS.contains(feature) ? 0 : weight(expected, feature));
    }
    Map<Feature, Double> squares = new EnumMap<>(Feature.class);
    for (int round = 0; round < ROUNDS; round++) {
      Map<Feature, Double> gradient = gradient(examples, weights);
      for (Feature feature : Feature.values()) {
        double weight = weight(weights, feature);
        double slope =
            weight(gradient, feature) - PENALTY * (weight - expected.getOrDefault(feature, 0.0));
        double square = squares.merge(feature, slope * slope, Double::sum);
        if (square > 0 && !BELIEVED.contains(feature) && !AFTERWARDS.contains(feature)) {
          weights.put(feature, weight + RATE * slope / Math.sqrt(square));
        }
      }
    }
    AFTERWARDS.forEach(feature -> weights.put(feature, weight(expected, feature)));
    return weights;
  }

  private static Map<Feature, Double> gradient(
      List<Example> examples, Map<Feature, Double> weights) {
    Map<Feature, Double> gradient = new EnumMap<>(Feature.class);
    for (Example example : examples) {
      List<CandidateSet.DescribedCandidate> described = example.options().described();
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
            .forEach((feature, value) -> gradient.merge(feature, pull * value, Double::sum));
      }
    }
    return gradient;
  }

  private static double score(Features features, Map<Feature, Double> weights) {
    double score = 0;
    for (Map.Entry<Feature, Double> feature : features.values().entrySet()) {
      score += weight(weights, feature.getKey()) * feature.getValue();
    }
    return score;
  }

  private static double weight(Map<Feature, Double> weights, Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
