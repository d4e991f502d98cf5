package org.dateline.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

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
    return String.format(Locale.ROOT, "%s-%s-%012d", last, digest(), start);
  }

  private String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
