package org.dateline.spark;

import java.util.Locale;
import org.dateline.article.Digest;

/**
 * A stretch of an input file that one task works on. Its name is that of what comes out of it, the
 * same in every run, so that a job that was cut off knows what is done.
 *
 * @param file with its whole path
 * @param start first byte
 */
record FileSplit(String file, long start) {
  private static final int DIGITS = 8;

  String name() {
    String last = file.substring(file.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9.-]+", "_");
    String digest = Digest.sha256(file).substring(0, DIGITS);
    return String.format(Locale.ROOT, "%s-%s-%012d", last, digest, start);
  }
}
