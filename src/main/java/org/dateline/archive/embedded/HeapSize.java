package org.dateline.archive.embedded;

/** The size of the server's heap, in megabytes. */
final class HeapSize {
  private static final int SMALLEST = 256;
  private static final int LARGEST = 4096;

  private HeapSize() {}

  /**
   * 256 MB carry an archive of some hundred thousand articles; beyond, one for every 16 MB on disk,
   * but never more than a quarter of the machine, which the page cache needs more.
   *
   * @param memory of the machine, in bytes
   * @param index size on disk, in bytes
   */
  static int megabytes(long memory, long index) {
    long wanted = Math.max(SMALLEST, (index / 16) >> 20);
    long affordable = Math.max(SMALLEST, (memory / 4) >> 20);
    return (int) Math.min(LARGEST, Math.min(wanted, affordable));
  }
}
