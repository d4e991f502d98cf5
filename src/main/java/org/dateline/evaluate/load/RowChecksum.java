package org.dateline.evaluate.load;

import java.math.BigInteger;
import org.dateline.article.Digest;

/**
 * The number of an export's rows, however many, with a checksum in which their order is nothing.
 */
final class RowChecksum {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private long count;
  private BigInteger sum = BigInteger.ZERO;

  void add(String row) {
    count++;
    sum = sum.add(new BigInteger(Digest.sha256(row), 16)).mod(MODULUS);
  }

  @Override
  public String toString() {
    return count + " rows, " + sum.toString(16);
  }
}
