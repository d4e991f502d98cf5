package org.dateline.linking.train;

import java.util.List;
import java.util.Map;
import org.dateline.learn.Softmax;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Weights;

/**
 * Calibration of the scores: by how much they must be scaled, and NIL be raised, so that of the
 * links that claim 0.8 about 80 in 100 are right. Fitted on names that the weights were not learnt
 * from (Platt's scaling, for several classes: maximum likelihood by Newton's steps).
 */
public final class Calibrator {
  private static final int STEPS = 60;

  /** Newton's steps may lead too far where scores claim far too much. */
  private static final double LONGEST_STEP = 0.1;

  /** Keeps a set that is all right, or too small, from claiming certainty. */
  private static final double PENALTY = 1.0;

  private Calibrator() {}

  /**
   * The scores of a name's candidates under weights that never saw it.
   *
   * @param scores that of NIL first
   * @param right index of the right one
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record ScoredName(double[] scores, int right, double weight) {}

  /**
   * The scale of all scores, and the addition to that of NIL, that calibrate them.
   *
   * @param scale factor of all scores
   * @param nil what is added to that of NIL after the scale
   */
  public record Fit(double scale, double nil) {
    /** The margin of {@link Weights}: added to the score of NIL before scores are scaled. */
    public double margin() {
      return nil / scale;
    }
  }

  /** The scores of a name under these weights. */
  public static ScoredName score(
      LogLinearTrainer.LinkingExample example, Map<Feature, Double> weights) {
    Weights plain = new Weights(weights, 0, 1, "");
    List<CandidateSet.DescribedCandidate> described = example.candidates().described();
    double[] scores = new double[described.size() + 1];
    scores[0] = plain.score(example.candidates().nil());
    for (int i = 1; i < scores.length; i++) {
      scores[i] = plain.score(described.get(i - 1).features());
    }
    return new ScoredName(scores, example.right() + 1, example.weight());
  }

  public static Fit fit(List<ScoredName> names) {
    double scale = 1;
    double nil = 0;
    for (int step = 0; step < STEPS; step++) {
      double slope = PENALTY * (1 - scale);
      double slopeOfNil = -PENALTY * nil;
      double curve = PENALTY;
      double curveOfNil = PENALTY;
      double both = 0;
      for (ScoredName name : names) {
        double[] p = probabilities(name.scores(), scale, nil);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < p.length; i++) {
          mean += p[i] * name.scores()[i];
          square += p[i] * name.scores()[i] * name.scores()[i];
        }
        slope += name.weight() * (name.scores()[name.right()] - mean);
        slopeOfNil += name.weight() * ((name.right() == 0 ? 1 : 0) - p[0]);
        curve += name.weight() * (square - mean * mean);
        curveOfNil += name.weight() * p[0] * (1 - p[0]);
        both += name.weight() * p[0] * (name.scores()[0] - mean);
      }
      double determinant = curve * curveOfNil - both * both;
      scale += atMost((curveOfNil * slope - both * slopeOfNil) / determinant);
      nil += atMost((curve * slopeOfNil - both * slope) / determinant);
    }
    return new Fit(scale, nil);
  }

  private static double atMost(double step) {
    return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
  }

  private static double[] probabilities(double[] scores, double scale, double nil) {
    double[] scaled = new double[scores.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = scale * scores[i] + (i == 0 ? nil : 0);
    }
    return Softmax.of(scaled);
  }
}
