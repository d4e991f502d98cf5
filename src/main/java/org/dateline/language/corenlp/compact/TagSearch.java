package org.dateline.language.corenlp.compact;

import java.util.Arrays;
import org.dateline.learn.Softmax;

/**
 * Viterbi's search for the best tags of a sentence, where the probability of a tag depends on the
 * two before it. For each pair of neighbouring tags it keeps the best way there.
 */
final class TagSearch {
  private final TagContexts contexts;

  /** The tag before that the best way to two tags has, by position. */
  private final byte[][] ways;

  private final byte[][] tags;
  private int size;
  private byte[] beforeLast;
  private byte[] last;
  private double[] best = {0};

  /**
   * Begins the search for a sentence's best tags.
   *
   * @param length of the sentence, with the token that ends it
   */
  TagSearch(TagContexts contexts, int length) {
    this.contexts = contexts;
    this.ways = new byte[length][];
    this.tags = new byte[length][];
    this.beforeLast = new byte[] {(byte) contexts.outside()};
    this.last = beforeLast;
  }

  /**
   * Adds the next token.
   *
   * @param possible tags of the token
   * @param scores for all tags, but for what the two before add; they are changed
   */
  void add(byte[] possible, double[] scores) {
    Softmax.lower(scores);
    double[] powers = Softmax.exponentials(scores);
    double[] next = new double[last.length * possible.length];
    byte[] way = new byte[next.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int middle = 0; middle < last.length; middle++) {
      double[] seen = null;
      double normalizer = 0;
      for (int first = 0; first < beforeLast.length; first++) {
        double[] weights = contexts.weights(beforeLast[first], last[middle]);
        if (weights != seen) {
          seen = weights;
          normalizer = Math.log(sum(powers, contexts.powers(beforeLast[first], last[middle])));
        }
        double soFar = best[first * last.length + middle];
        for (int tag = 0; tag < possible.length; tag++) {
          int to = middle * possible.length + tag;
          double score = soFar + (weights[possible[tag]] + scores[possible[tag]] - normalizer);
          if (score > next[to]) {
            next[to] = score;
            way[to] = (byte) first;
          }
        }
      }
    }
    tags[size] = possible;
    ways[size++] = way;
    beforeLast = last;
    last = possible;
    best = next;
  }

  private static double sum(double[] powers, double[] of) {
    double sum = 0;
    for (int tag = 0; tag < powers.length; tag++) {
      sum += powers[tag] * of[tag];
    }
    return sum;
  }

  /** The best tag of each token. */
  int[] best() {
    int at = 0;
    for (int i = 1; i < best.length; i++) {
      at = best[i] > best[at] ? i : at;
    }
    int[] found = new int[size];
    int own = at % last.length;
    int before = at / last.length;
    for (int i = size - 1; i >= 0; i--) {
      found[i] = tags[i][own];
      int first = ways[i][before * tags[i].length + own];
      own = before;
      before = first;
    }
    return found;
  }
}
