package org.dateline.search;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The archive as a whole: its totals, and the state that searches see. */
public interface Overview {
  /**
   * Names the state that searches see. Equal searches have equal answers while it stays the same;
   * it changes with what is added, changed or removed, by whatever process.
   */
  String state();

  /**
   * An answer that takes several searches, and shows what archivists decide wholly or not at all.
   *
   * @param answer makes it; asked again where a decision began to show meanwhile
   */
  <T> T whole(Supplier<T> answer);

  Totals totals();

  /**
   * Totals of the archive.
   *
   * @param names entities that articles name
   * @param first day of the oldest article whose day is known, null when there is none
   */
  record Totals(
      long articles,
      long quotes,
      long names,
      long sources,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}
}
