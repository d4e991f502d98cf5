package org.dateline.language.corenlp.compact;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dateline.concurrent.BoundedCache;

/**
 * A linear-chain conditional random field (Finkel, Grenager and Manning, ACL 2005), whose best
 * sequence of labels is found by Viterbi's algorithm. Gives each word the label that CoreNLP's
 * CRFClassifier gives it. Threads may share it.
 */
public final class CompactCrf {
  /** Words that are remembered, as a power of two. */
  private static final int MEMORY = 15;

  private final CrfModel model;
  private final CrfScores scores;
  private final BoundedCache<CrfWord> words;
  private final boolean[] impossible;

  private CompactCrf(CrfModel model, double[] bias) {
    this.model = model;
    CrfWords reader = new CrfWords(model, bias);
    this.words = new BoundedCache<>(1 << MEMORY, reader::of);
    this.scores = new CrfScores(model, reader.outside());
    this.impossible = new boolean[model.labels().size() * model.labels().size()];
    model.impossible().forEach(pair -> impossible[pair] = true);
  }

  /**
   * A field with this model.
   *
   * @param bias addition to some labels of every word
   */
  static CompactCrf of(CrfModel model, Map<String, Float> bias) {
    double[] each = new double[model.labels().size()];
    // CoreNLP sets a bias by the number of the label, and adds it by the order of the weights
    bias.forEach(
        (label, weight) -> each[model.weightOrder().get(model.labels().indexOf(label))] = weight);
    return new CompactCrf(model, each);
  }

  /**
   * The label of each word of a sentence.
   *
   * @param isProperNoun whether the word of this number is tagged as a proper noun in the singular
   */
  public String[] label(List<String> sentence, IntPredicate isProperNoun) {
    String[] found = new String[sentence.size()];
    if (found.length == 0) {
      return found;
    }
    CrfWord[] row = new CrfWord[found.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = words.of(sentence.get(i));
    }
    int[] best = best(row, isProperNoun);
    for (int i = 0; i < found.length; i++) {
      found[i] = model.labels().get(best[i]);
    }
    return found;
  }

  private int[] best(CrfWord[] row, IntPredicate isProperNoun) {
    int labels = model.labels().size();
    int[][] ways = new int[row.length][labels];
    double[] sums = new double[labels];
    for (int i = 0; i < row.length; i++) {
      double[] nodes = scores.nodes(row, i, isProperNoun);
      double[] edges = scores.edges(row, i);
      double[] next = new double[labels];
      for (int to = 0; to < labels; to++) {
        // before the first word stands the label of no name
        int first = i == 0 ? model.labels().indexOf(CrfModel.OUTSIDE) : 0;
        int end = i == 0 ? first + 1 : labels;
        double best = Double.NEGATIVE_INFINITY;
        for (int from = first; from < end; from++) {
          int pair = from * labels + to;
          double sum = impossible[pair] ? Double.NEGATIVE_INFINITY : sums[from] + edges[pair];
          if (sum > best) {
            best = sum;
            ways[i][to] = from;
          }
        }
        next[to] = best + nodes[to];
      }
      sums = next;
    }
    return back(ways, sums);
  }

  private static int[] back(int[][] ways, double[] sums) {
    int at = 0;
    for (int label = 1; label < sums.length; label++) {
      at = sums[label] > sums[at] ? label : at;
    }
    int[] best = new int[ways.length];
    for (int i = ways.length - 1; i >= 0; i--) {
      best[i] = at;
      at = ways[i][at];
    }
    return best;
  }
}
