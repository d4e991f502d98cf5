package org.dateline.spark;

import java.io.Serializable;

/**
 * Counts of the work of one task, or of several together.
 *
 * @param done splits that an earlier run had worked off
 */
public record TaskCounts(long rows, long rejected, long done) implements Serializable {
  static final TaskCounts NOTHING = new TaskCounts(0, 0, 0);

  TaskCounts and(TaskCounts other) {
    return new TaskCounts(rows + other.rows, rejected + other.rejected, done + other.done);
  }

  String written() {
    return rows + " " + rejected + " " + done;
  }

  static TaskCounts read(String written) {
    String[] counts = written.split(" ");
    return new TaskCounts(
        Long.parseLong(counts[0]), Long.parseLong(counts[1]), Long.parseLong(counts[2]));
  }
}
