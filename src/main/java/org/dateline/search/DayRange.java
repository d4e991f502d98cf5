package org.dateline.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days, both included; null where open. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final DayRange ALWAYS = new DayRange(null, null);

  public DayRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the range ends, on " + to + ", before it begins, on " + from);
    }
  }

  public boolean isOpen() {
    return from == null && to == null;
  }
}
