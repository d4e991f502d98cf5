package org.dateline.cli;

import java.time.Duration;

/** A limit on how often something is told while a command runs. */
final class Throttle {
  private final Duration between;
  private Duration last = Duration.ZERO;

  /**
   * @param between the least time from one time to the next
   */
  Throttle(Duration between) {
    this.between = between;
  }

  /**
   * Whether it is time to tell it again, which counts as told.
   *
   * @param sinceBegin how long the command has run
   */
  boolean isDue(Duration sinceBegin) {
    if (sinceBegin.minus(last).compareTo(between) < 0) {
      return false;
    }
    last = sinceBegin;
    return true;
  }
}
