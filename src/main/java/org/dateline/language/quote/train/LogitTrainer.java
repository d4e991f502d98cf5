package org.dateline.language.quote.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.learn.Softmax;

/**
 * Learns the weights of a {@link LogitModel}: a conditional logit by AdaGrad over shuffled
 * examples, weights averaged over the later epochs.
 *
 * <p>The linker's weights are learnt by another trainer, {@code LogLinearTrainer}: its features are
 * few, numbers, and begin at weights that were expected; these are many, true or false, found in
 * the texts, and begin at 0. Both share the arithmetic of {@link Softmax}.
 */
public final class LogitTrainer {
  // passes and decay: the best of eight tried, cross-validated in four over the training part
  private static final int EPOCHS = 24;
  private static final int ORDERS = 5;
  private static final int FEWEST = 3;
  private static final double RATE = 0.05;
  private static final double DECAY = 1e-4;

  private final List<ChoiceExample> examples = new ArrayList<>();

  private record ChoiceExample(List<List<String>> features, List<Boolean> right) {}

  /**
   * Adds a choice.
   *
   * @param features of each that could be chosen
   * @param right true for those that are right
   */
  public void add(List<List<String>> features, List<Boolean> right) {
    examples.add(new ChoiceExample(features, List.copyOf(right)));
  }

  /** The number of examples added so far. */
  public int examples() {
    return examples.size();
  }

  /** Weights by feature, those that stayed near zero left out. */
  public Map<String, Double> train() {
    Map<String, Integer> index = index();
    List<int[][]> rows = new ArrayList<>();
    for (ChoiceExample example : examples) {
      rows.add(
          example.features().stream()
              .map(f -> f.stream().filter(index::containsKey).mapToInt(index::get).toArray())
              .toArray(int[][]::new));
    }
    double[] sums = new double[index.size()];
    for (int order = 1; order <= ORDERS; order++) {
      train(rows, new Random(order), sums);
    }
    Map<String, Double> learnt = new TreeMap<>();
    index.forEach(
        (feature, w) -> {
          if (Math.abs(sums[w]) >= 0.01) {
            learnt.put(feature, Double.valueOf(String.format(Locale.ROOT, "%.3f", sums[w])));
          }
        });
    return learnt;
  }

  private void train(List<int[][]> rows, Random random, double[] sums) {
    double[] weights = new double[sums.length];
    double[] squares = new double[sums.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(rows.get(i), examples.get(i).right(), weights, squares);
      }
      for (int w = 0; w < weights.length && epoch >= EPOCHS / 2; w++) {
        sums[w] += weights[w] / (EPOCHS - EPOCHS / 2) / ORDERS;
      }
    }
  }

  private Map<String, Integer> index() {
    Map<String, Integer> counts = new HashMap<>();
    for (ChoiceExample example : examples) {
      for (List<String> features : example.features()) {
        features.stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum));
      }
    }
    Map<String, Integer> index = new HashMap<>();
    counts.keySet().stream()
        .filter(f -> counts.get(f) >= FEWEST)
        .sorted()
        .forEach(f -> index.put(f, index.size()));
    return index;
  }

  private static void step(int[][] rows, List<Boolean> right, double[] weights, double[] squares) {
    double[] scores = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int w : rows[i]) {
        scores[i] += weights[w];
      }
    }
    double[] p = Softmax.exponentials(scores);
    double all = 0;
    double good = 0;
    for (int i = 0; i < p.length; i++) {
      all += p[i];
      good += right.get(i) ? p[i] : 0;
    }
    for (int i = 0; i < p.length; i++) {
      double gradient = p[i] / all - (right.get(i) && good > 0 ? p[i] / good : 0);
      if (Math.abs(gradient) < 1e-6) {
        continue;
      }
      for (int w : rows[i]) {
        double g = gradient + DECAY * weights[w];
        squares[w] += g * g;
        weights[w] -= RATE * g / Math.sqrt(squares[w] + 1e-8);
      }
    }
  }
}
