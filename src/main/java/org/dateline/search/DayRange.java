package org.dateline.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days, both included; null where open.
 *
 * @param undated whether what has no date is meant instead
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {
  public static final DayRange ALWAYS = new DayRange(null, null);

  /** The range that holds what has no date. */
  public static final DayRange UNDATED = new DayRange(null, null, true);

  public DayRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the range ends, on " + to + ", before it begins, on " + from);
    }
  }

  public DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    this(from, to, false);
  }

  public boolean isOpen() {
    return from == null && to == null && !undated;
  }
}
