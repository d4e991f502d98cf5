package org.dateline.authority.compiled;

import java.nio.ByteBuffer;

/**
 * Rows found by the hash of their key. File: where each bucket starts (ints), then all rows, hash
 * and content (longs), sorted by hash. The keys themselves are not stored: among some ten million
 * 64-bit hashes two meet by chance once in a million builds.
 */
final class KeyTable {
  /** Bytes of a row. */
  static final int ROW = 16;

  private static final long[] NONE = {};
  private final ByteBuffer file;
  private final int bits;
  private final int rowsStart;
  private final int size;

  /**
   * @param file little endian
   */
  KeyTable(ByteBuffer file, int size) {
    this.file = file;
    this.size = size;
    this.bits = bucketBits(size);
    this.rowsStart = ((1 << bits) + 1) * Integer.BYTES;
    if (file.capacity() != rowsStart + (long) size * ROW) {
      throw new IllegalArgumentException(
          "the name table is cut short or not for " + size + " rows");
    }
  }

  int size() {
    return size;
  }

  /** The rows of one key. */
  long[] rows(long hash) {
    int bucket = bucket(hash, bits);
    int end = start(bucket + 1);
    int from = start(bucket);
    while (from < end && hash(from) != hash) {
      from++;
    }
    int until = from;
    while (until < end && hash(until) == hash) {
      until++;
    }
    if (from == until) {
      return NONE;
    }
    long[] rows = new long[until - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = file.getLong(rowsStart + (from + i) * ROW + Long.BYTES);
    }
    return rows;
  }

  private int start(int bucket) {
    return file.getInt(bucket * Integer.BYTES);
  }

  private long hash(int row) {
    return file.getLong(rowsStart + row * ROW);
  }

  /** So many that a bucket holds two to four rows. */
  static int bucketBits(int size) {
    return Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, size / 2)));
  }

  static int bucket(long hash, int bits) {
    return (int) (hash >>> (64 - bits));
  }
}
