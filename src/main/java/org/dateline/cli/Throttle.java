package org.dateline.cli;

import java.time.Duration;

/** A limit on how often a message is shown while a command runs. */
final class Throttle {
  private final Duration between;
  private Duration last = Duration.ZERO;

  /**
   * Lets something happen once in so long a time.
   *
   * @param between the least time from one time to the next
   */
  Throttle(Duration between) {
    this.between = between;
  }

  /**
   * True if it is time for the message again; it then counts as shown.
   *
   * @param sinceBegin time for which the command has run
   */
  boolean isDue(Duration sinceBegin) {
    if (sinceBegin.minus(last).compareTo(between) < 0) {
      return false;
    }
    last = sinceBegin;
    return true;
  }
}
