package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Limit of the requests that each client may make in a minute, evenly or in a burst. */
final class RateLimit {
  private static final double NANOS_OF_A_MINUTE = 60e9;
  private static final int CLIENTS = 100_000;

  private final int aMinute;
  private final LongSupplier nanoClock;
  private final Map<String, Allowance> allowances =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
          return size() > CLIENTS;
        }
      };

  /**
   * @param aMinute 0 for any number
   */
  RateLimit(int aMinute, LongSupplier nanoClock) {
    this.aMinute = aMinute;
    this.nanoClock = nanoClock;
  }

  /** Counts a request; false when it is one too many. */
  synchronized boolean allows(String client) {
    if (aMinute == 0) {
      return true;
    }
    long now = nanoClock.getAsLong();
    Allowance before = allowances.get(client);
    double left =
        before == null
            ? aMinute
            : Math.min(aMinute, before.left() + (now - before.at()) * aMinute / NANOS_OF_A_MINUTE);
    boolean allowed = left >= 1;
    allowances.put(client, new Allowance(allowed ? left - 1 : left, now));
    return allowed;
  }

  /** Requests left at a moment. */
  private record Allowance(double left, long at) {}
}
