package org.dateline.authority.compiled;

import java.nio.ByteBuffer;

/**
 * Rows found by the hash of their key. File: where each bucket starts (ints), then all rows, sorted
 * by hash: 40 bits of the hash (those that the bucket does not tell), then the content (a long).
 * The keys themselves are not stored: among twenty million hashes of 62 bits two meet by chance
 * once in ten thousand builds.
 */
final class KeyTable {
  /** Bytes of a row, and those of its hash. */
  static final int ROW = 13;

  static final int HASH = 5;

  private static final long[] NONE = {};
  private final ByteBuffer file;
  private final int bits;
  private final int rowsStart;

  /**
   * Opens a table, whose size must be that of so many rows.
   *
   * @param file little endian
   */
  KeyTable(ByteBuffer file, int size) {
    this.file = file;
    this.bits = bucketBits(size);
    this.rowsStart = ((1 << bits) + 1) * Integer.BYTES;
    if (file.capacity() != rowsStart + (long) size * ROW) {
      throw new IllegalArgumentException(
          "the name table is cut short or not for " + size + " rows");
    }
  }

  long[] rows(long hash) {
    int bucket = bucket(hash, bits);
    long stored = stored(hash, bits);
    int end = start(bucket + 1);
    int from = start(bucket);
    while (from < end && hash(from) != stored) {
      from++;
    }
    int until = from;
    while (until < end && hash(until) == stored) {
      until++;
    }
    if (from == until) {
      return NONE;
    }
    long[] rows = new long[until - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = file.getLong(rowsStart + (from + i) * ROW + HASH);
    }
    return rows;
  }

  private int start(int bucket) {
    return file.getInt(bucket * Integer.BYTES);
  }

  private long hash(int row) {
    int at = rowsStart + row * ROW;
    return (file.getInt(at) & 0xffffffffL) | (file.get(at + Integer.BYTES) & 0xffL) << 32;
  }

  /** The number of bits at which a bucket holds four to eight rows. */
  static int bucketBits(int size) {
    return Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, size / 4)));
  }

  /** The bits of a hash that stand in a row: those after the bucket's. */
  static long stored(long hash, int bits) {
    return (hash << bits) >>> (64 - HASH * 8);
  }

  static int bucket(long hash, int bits) {
    return (int) (hash >>> (64 - bits));
  }
}
