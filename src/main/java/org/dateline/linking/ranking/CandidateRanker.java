package org.dateline.linking.ranking;

import java.util.Comparator;
import java.util.List;
import org.dateline.linking.ranking.Ranking.ScoredCandidate;

/** Scores the options for a name by a log-linear model. */
public final class CandidateRanker {
  private final Weights weights;

  public CandidateRanker(Weights weights) {
    this.weights = weights;
  }

  public Ranking rank(CandidateSet options) {
    double nil = weights.score(options.nil()) + weights.margin();
    double[] scores =
        options.described().stream().mapToDouble(o -> weights.score(o.features())).toArray();
    double highest = nil;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = Math.exp(weights.confidence() * (nil - highest));
    for (double score : scores) {
      sum += Math.exp(weights.confidence() * (score - highest));
    }
    ScoredCandidate[] scored = new ScoredCandidate[scores.length];
    for (int i = 0; i < scores.length; i++) {
      CandidateSet.DescribedCandidate option = options.described().get(i);
      double probability = Math.exp(weights.confidence() * (scores[i] - highest)) / sum;
      scored[i] = new ScoredCandidate(option.proposal(), option.features(), scores[i], probability);
    }
    List<ScoredCandidate> ranked =
        List.of(scored).stream()
            .sorted(Comparator.comparingDouble(ScoredCandidate::score).reversed())
            .toList();
    return new Ranking(ranked);
  }
}
