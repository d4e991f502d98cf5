package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Calibration: how sure we were of speakers, against how many of them were right. */
final class ClaimedConfidence {
  private static final double[] FROM = {0, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

  private final double[] claimed = new double[FROM.length];
  private final int[] right = new int[FROM.length];
  private final int[] wrong = new int[FROM.length];
  private final int[] nobodys = new int[FROM.length];

  void add(double confidence, boolean isRight) {
    int row = row(confidence);
    claimed[row] += confidence;
    (isRight ? right : wrong)[row]++;
  }

  /** A speaker of marks that nobody is said to have said. */
  void addNobodys(double confidence) {
    nobodys[row(confidence)]++;
  }

  private static int row(double confidence) {
    int row = 0;
    while (row + 1 < FROM.length && FROM[row + 1] <= confidence) {
      row++;
    }
    return row;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < FROM.length; i++) {
      int given = right[i] + wrong[i];
      if (given + nobodys[i] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  claimed from %.2f: %d, on average %.1f %%, right %.1f %%; nobody's marks %d",
                FROM[i],
                given,
                given == 0 ? 0.0 : 100 * claimed[i] / given,
                given == 0 ? 0.0 : 100.0 * right[i] / given,
                nobodys[i]));
      }
    }
    return lines;
  }
}
