package org.dateline.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts what an archive holds as a whole. */
public interface ArchiveTotals {
  Totals count();

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
