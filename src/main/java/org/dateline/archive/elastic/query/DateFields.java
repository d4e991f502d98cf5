package org.dateline.archive.elastic.query;

import org.dateline.search.Timeline;

/** Days that a timeline can show. */
public enum DateFields {
  // Tomorrow has begun somewhere; what is planned lies further ahead.
  PUBLISHED("published", "published_from", "published_day", "now+1d/d"),
  MENTIONED("mentioned", "mentioned", "mentioned_day", "now+100y/d");

  private final String key;
  private final String any;
  private final String day;
  private final String latest;

  DateFields(String key, String any, String day, String latest) {
    this.key = key;
    this.any = any;
    this.day = day;
    this.latest = latest;
  }

  /** The fields of what a timeline shows. */
  public static DateFields of(Timeline.PlacedBy shown) {
    return switch (shown) {
      case PUBLISHED -> PUBLISHED;
      case MENTIONED -> MENTIONED;
    };
  }

  /** The key of the filter that does not narrow the timeline. */
  public String key() {
    return key;
  }

  /** Field of all dates, also of those known to the month or year. */
  public String any() {
    return any;
  }

  /** The field of dates that are known to the day. */
  public String day() {
    return day;
  }

  /** The last day that can be right, as date math. */
  public String latest() {
    return latest;
  }
}
