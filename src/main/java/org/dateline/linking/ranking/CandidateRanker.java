package org.dateline.linking.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.learn.Softmax;
import org.dateline.linking.ranking.Ranking.ScoredCandidate;

/** Scores the candidates for a name by a log-linear model. */
public final class CandidateRanker {
  private final Weights weights;

  public CandidateRanker(Weights weights) {
    this.weights = weights;
  }

  public Ranking rank(CandidateSet candidates) {
    double nil = weights.score(candidates.nil()) + weights.margin();
    double[] scores =
        candidates.described().stream().mapToDouble(o -> weights.score(o.features())).toArray();
    double[] probabilities = probabilities(nil, scores);
    ScoredCandidate[] scored = new ScoredCandidate[scores.length];
    for (int i = 0; i < scores.length; i++) {
      CandidateSet.DescribedCandidate candidate = candidates.described().get(i);
      scored[i] =
          new ScoredCandidate(
              candidate.found(), candidate.features(), scores[i], probabilities[i + 1]);
    }
    List<ScoredCandidate> ranked =
        List.of(scored).stream()
            .sorted(Comparator.comparingDouble(ScoredCandidate::score).reversed())
            .toList();
    return new Ranking(ranked);
  }

  private double[] probabilities(double nil, double[] scores) {
    double highest = Math.max(nil, Arrays.stream(scores).max().orElse(nil));
    double[] scaled = new double[scores.length + 1];
    scaled[0] = weights.scale() * (nil - highest);
    for (int i = 0; i < scores.length; i++) {
      scaled[i + 1] = weights.scale() * (scores[i] - highest);
    }
    return Softmax.of(scaled);
  }
}
