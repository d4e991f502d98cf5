package org.dateline.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Articles over time: by the day they were published, or by the days they mention (one article in
 * as many bars). Its own range does not narrow it unless that is asked for.
 *
 * @param partial articles of which only a month or a year is known: of publication, or of all they
 *     mention
 * @param undated articles without any date
 * @param outside articles of days that cannot be right: of publication after tomorrow, or before
 *     1500; they are in no bar
 */
public record Timeline(
    Interval interval, List<Bar> bars, long partial, long undated, long outside) {
  public Timeline {
    bars = List.copyOf(bars);
  }

  /**
   * One day, month or year of a timeline.
   *
   * @param from first day
   * @param count articles found
   * @param total articles the archive holds
   */
  public record Bar(LocalDate from, long count, long total) {}

  /** The days that an article is placed by. */
  public enum PlacedBy {
    PUBLISHED,
    MENTIONED
  }

  /** Width of a bar. */
  public enum Interval {
    DAY,
    MONTH,
    YEAR
  }
}
