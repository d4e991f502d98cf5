package org.dateline.archive.elastic;

import org.dateline.search.Timeline;

/** Days that a timeline can show. */
enum Days {
  // Tomorrow has begun somewhere; what is planned lies further ahead.
  PUBLISHED("published", "published_from", "published_day", "now+1d/d"),
  MENTIONED("mentioned", "mentioned", "mentioned_day", "now+100y/d");

  private final String key;
  private final String any;
  private final String day;
  private final String latest;

  Days(String key, String any, String day, String latest) {
    this.key = key;
    this.any = any;
    this.day = day;
    this.latest = latest;
  }

  static Days of(Timeline.Of shown) {
    return switch (shown) {
      case PUBLISHED -> PUBLISHED;
      case MENTIONED -> MENTIONED;
    };
  }

  /** Of the filter that does not narrow the timeline. */
  String key() {
    return key;
  }

  /** Field of all dates, also of those known to the month or year. */
  String any() {
    return any;
  }

  /** Field of those known to the day. */
  String day() {
    return day;
  }

  /** The last day that can be right, as date math. */
  String latest() {
    return latest;
  }
}
