package org.dateline.archive.elastic;

import org.dateline.search.Timeline;

/** Days that a timeline can show. */
enum Days {
  PUBLISHED("published", "published_from", "published_day"),
  MENTIONED("mentioned", "mentioned", "mentioned_day");

  private final String key;
  private final String any;
  private final String day;

  Days(String key, String any, String day) {
    this.key = key;
    this.any = any;
    this.day = day;
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
}
