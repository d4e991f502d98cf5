package org.dateline.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Articles over time. Its own range does not narrow it.
 *
 * @param partial articles of which only the month or the year of publication is known
 * @param undated articles of which nothing is known
 */
public record Timeline(Interval interval, List<Bar> bars, long partial, long undated) {
  public Timeline {
    bars = List.copyOf(bars);
  }

  /**
   * @param from first day
   * @param count articles found
   * @param total articles the archive holds
   */
  public record Bar(LocalDate from, long count, long total) {}

  /** Width of a bar. */
  public enum Interval {
    DAY,
    MONTH,
    YEAR
  }
}
