package org.dateline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The share of links that are right at each confidence, and the F1 that a floor there would give.
 */
final class Calibration {
  private static final int BANDS = 10;
  private final int[] marked = new int[BANDS];
  private final int[] others = new int[BANDS];
  private final int[] right = new int[BANDS];

  /**
   * Counts one link in its band of confidence.
   *
   * @param isMarked the link is on a name that the text marks; on another it is wrong
   */
  void add(double confidence, boolean isMarked, boolean isRight) {
    int band = Math.min(BANDS - 1, (int) (confidence * BANDS));
    (isMarked ? marked : others)[band]++;
    right[band] += isRight ? 1 : 0;
  }

  /**
   * A line for each tenth that has links: how many of those on marked names are right, and F1 of
   * all links if none of less confidence were made.
   *
   * @param wanted number of names that have a right title
   */
  List<String> lines(int wanted) {
    return IntStream.range(0, BANDS)
        .filter(band -> marked[band] + others[band] > 0)
        .mapToObj(
            band ->
                String.format(
                    Locale.ROOT,
                    "  confidence %.1f to %.1f: %d links on marked names, %.1f %% right"
                        + " | F1 of links from here up %.1f",
                    band / (double) BANDS,
                    (band + 1) / (double) BANDS,
                    marked[band],
                    marked[band] == 0 ? 0 : 100.0 * right[band] / marked[band],
                    f1From(band, wanted)))
        .toList();
  }

  private double f1From(int band, int wanted) {
    int links = from(band, marked) + from(band, others);
    return 200.0 * from(band, right) / (links + wanted);
  }

  private static int from(int band, int[] counts) {
    return IntStream.range(band, BANDS).map(i -> counts[i]).sum();
  }
}
