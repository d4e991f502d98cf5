package org.dateline.spark;

import java.io.Serializable;

/**
 * What a task did.
 *
 * @param done splits that an earlier run had worked off
 */
public record Tally(long rows, long rejected, long done) implements Serializable {
  static final Tally NOTHING = new Tally(0, 0, 0);

  Tally and(Tally other) {
    return new Tally(rows + other.rows, rejected + other.rejected, done + other.done);
  }

  String written() {
    return rows + " " + rejected + " " + done;
  }

  static Tally read(String written) {
    String[] counts = written.split(" ");
    return new Tally(
        Long.parseLong(counts[0]), Long.parseLong(counts[1]), Long.parseLong(counts[2]));
  }
}
