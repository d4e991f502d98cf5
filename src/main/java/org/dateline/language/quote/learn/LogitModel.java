package org.dateline.language.quote.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.learn.Softmax;
import org.dateline.lexicon.ResourceLines;

/**
 * A conditional logit over candidates and "none of them": the probability of each is the softmax of
 * the sum of its features' weights.
 */
public final class LogitModel {
  private final Map<String, Double> weights;

  /**
   * Makes a model of these weights.
   *
   * @param weights by feature
   */
  public LogitModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * The weights that {@code dateline train} wrote.
   *
   * @param name "speaker" or "reported"
   */
  public static LogitModel load(String name) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : ResourceLines.of("/quote/" + name + "-weights.tsv")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return new LogitModel(weights);
  }

  /** Probabilities in the order of the candidates. */
  public double[] probabilities(List<List<String>> candidates) {
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      for (String feature : candidates.get(i)) {
        scores[i] += weights.getOrDefault(feature, 0.0);
      }
    }
    return Softmax.of(scores);
  }
}
