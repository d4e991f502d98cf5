package org.dateline.linking.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.learn.Softmax;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Features;

/**
 * Fits the weights of the log-linear model: the probability of the right candidate, NIL among them,
 * is made as high as the data allow, less a penalty for going far from the weights that were
 * expected (maximum a posteriori, Gaussian prior; AdaGrad over all examples at once, so that the
 * result does not depend on their order).
 *
 * <p>Speakers and reports are learnt by another trainer, {@code LogitTrainer}, which says why.
 */
@SuppressWarnings("EnumOrdinal") // columns of a matrix that lives as long as the fit
public final class LogLinearTrainer {
  private static final int ROUNDS = 300;
  private static final double RATE = 0.3;
  private static final double PENALTY = 2.0;
  private static final Feature[] FEATURES = Feature.values();

  /** Features that old news cannot teach: these keep the weight that was expected. */
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
   * Features that say that a person is nobody known. In texts with gold nearly everybody is
   * somebody known, so that other weights would grow against these: they count only once the others
   * are learnt.
   */
  private static final Set<Feature> AFTERWARDS =
      Set.of(Feature.SAID_OTHERWISE, Feature.SAID_ALIKE, Feature.COMMON_UNPROVEN);

  /**
   * A name with its right answer.
   *
   * @param right index of the right candidate, -1 for none of them
   * @param weight of the example in the sum: it grows with the name's occurrences
   */
  public record LinkingExample(CandidateSet candidates, int right, double weight) {}

  /**
   * Learns the weights under which the examples' right candidates are most probable.
   *
   * @param expected what each weight is believed to be before any example is seen; it decides where
   *     the examples are silent, as old news is on newer names
   */
  public Map<Feature, Double> fit(List<LinkingExample> examples, Map<Feature, Double> expected) {
    List<FeatureRows> rows = examples.stream().map(FeatureRows::of).toList();
    double[] believed = new double[FEATURES.length];
    expected.forEach((feature, weight) -> believed[feature.ordinal()] = weight);
    double[] weights = believed.clone();
    AFTERWARDS.forEach(feature -> weights[feature.ordinal()] = 0);
    double[] squares = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      rows.forEach(row -> row.addGradient(weights, gradient));
      for (int w = 0; w < weights.length; w++) {
        double slope = gradient[w] - PENALTY * (weights[w] - believed[w]);
        squares[w] += slope * slope;
        if (squares[w] > 0
            && !BELIEVED.contains(FEATURES[w])
            && !AFTERWARDS.contains(FEATURES[w])) {
          weights[w] += RATE * slope / Math.sqrt(squares[w]);
        }
      }
    }
    AFTERWARDS.forEach(feature -> weights[feature.ordinal()] = believed[feature.ordinal()]);
    Map<Feature, Double> fitted = new EnumMap<>(Feature.class);
    for (Feature feature : FEATURES) {
      fitted.put(feature, weights[feature.ordinal()]);
    }
    return fitted;
  }

  /**
   * An example as numbers.
   *
   * @param features ordinals of those that are not 0, of NIL and then of each candidate
   * @param values of the same
   * @param right row of the right answer
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record FeatureRows(int[][] features, double[][] values, int right, double weight) {
    static FeatureRows of(LinkingExample example) {
      List<Features> choices = new ArrayList<>();
      choices.add(example.candidates().nil());
      example.candidates().described().forEach(candidate -> choices.add(candidate.features()));
      int[][] features = new int[choices.size()][];
      double[][] values = new double[choices.size()][];
      for (int i = 0; i < features.length; i++) {
        Map<Feature, Double> given = choices.get(i).values();
        features[i] = given.keySet().stream().mapToInt(Feature::ordinal).toArray();
        values[i] = given.values().stream().mapToDouble(Double::doubleValue).toArray();
      }
      return new FeatureRows(features, values, example.right() + 1, example.weight());
    }

    void addGradient(double[] weights, double[] gradient) {
      double[] scores = new double[features.length];
      for (int i = 0; i < scores.length; i++) {
        for (int f = 0; f < features[i].length; f++) {
          scores[i] += weights[features[i][f]] * values[i][f];
        }
      }
      double[] p = Softmax.of(scores);
      for (int i = 0; i < p.length; i++) {
        double pull = weight * ((i == right ? 1 : 0) - p[i]);
        for (int f = 0; f < features[i].length; f++) {
          gradient[features[i][f]] += pull * values[i][f];
        }
      }
    }
  }
}
