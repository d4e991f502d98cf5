package org.dateline.account;

import java.time.Duration;

/** Refusal to look at a password, after too many that were wrong. */
public final class TooManyAttempts extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super(
        "Too many attempts to sign in. Try again in "
            + Math.max(1, (wait.toSeconds() + 59) / 60)
            + " minutes.");
    this.wait = wait;
  }

  /** The time until the next attempt is looked at. */
  public Duration waiting() {
    return wait;
  }
}
