package org.dateline.archive.elastic.connection;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Time since which a cluster does not answer, shared by all requests. Requests that fail in its
 * first seconds are tried again; later ones are not, until no request has failed for a while.
 */
final class Outage {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final LongSupplier nanoClock;
  private boolean any;
  private long began;
  private long last;

  Outage(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /**
   * Notes that a request failed.
   *
   * @return whether it is worth another try
   */
  synchronized boolean failed() {
    long now = nanoClock.getAsLong();
    if (!any || now - last > QUIET_NANOS) {
      began = now;
    }
    any = true;
    last = now;
    return now - began < PATIENCE_NANOS;
  }
}
