package org.dateline.evaluate.load;

import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.dateline.article.Digest;

/**
 * The number of an export's rows, however many, with a checksum that does not depend on their
 * order.
 */
final class RowChecksum {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private long count;
  private BigInteger sum = BigInteger.ZERO;

  /**
   * The number and checksum of the rows in an export of everything.
   *
   * @param read what counts of a row
   */
  static String of(LoadClient client, String what, UnaryOperator<String> read) {
    RowChecksum rows = new RowChecksum();
    client.lines(
        "/api/export?format=jsonl&header=no&what=" + what, row -> rows.add(read.apply(row)));
    return rows.toString();
  }

  private void add(String row) {
    count++;
    sum = sum.add(new BigInteger(Digest.sha256(row), 16)).mod(MODULUS);
  }

  @Override
  public String toString() {
    return count + " rows, " + sum.toString(16);
  }
}
