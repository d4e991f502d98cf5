package org.dateline.language.quote.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A conditional logit over what can be chosen, nothing among it: the probability of one is the
 * softmax of its features' summed weights.
 */
public final class LogitModel {
  private final Map<String, Double> weights;

  /**
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
    String path = "/quote/" + name + "-weights.tsv";
    InputStream in = LogitModel.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("weights missing from the build: " + path);
    }
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return new LogitModel(weights);
  }

  /** Probabilities in the order of the candidates. */
  public double[] probabilities(List<List<String>> candidates) {
    double[] scores = new double[candidates.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (String feature : candidates.get(i)) {
        scores[i] += weights.getOrDefault(feature, 0.0);
      }
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
