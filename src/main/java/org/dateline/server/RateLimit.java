package org.dateline.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Limit of the requests that each client may make in a minute, evenly or in a burst. */
final class RateLimit {
  private static final double NANOS_OF_A_MINUTE = 60e9;
  private static final int CLIENTS = 100_000;

  private final int aMinute;
  private final LongSupplier nanoClock;
  private final Cache<String, Allowance> allowances;

  /**
   * Allows each client so many requests a minute.
   *
   * @param aMinute 0 for any number
   */
  RateLimit(int aMinute, LongSupplier nanoClock) {
    this.aMinute = aMinute;
    this.nanoClock = nanoClock;
    // after a minute without a request the whole allowance is there again
    allowances =
        Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(1))
            .ticker(nanoClock::getAsLong)
            .executor(Runnable::run)
            .build();
  }

  /** Counts a request; false when it is one too many. */
  boolean allows(String client) {
    return aMinute == 0
        || allowances.asMap().compute(client, (c, before) -> after(before)).allowed();
  }

  private Allowance after(@Nullable Allowance before) {
    long now = nanoClock.getAsLong();
    double left =
        before == null
            ? aMinute
            : Math.min(aMinute, before.left() + (now - before.at()) * aMinute / NANOS_OF_A_MINUTE);
    boolean allowed = left >= 1;
    return new Allowance(allowed, allowed ? left - 1 : left, now);
  }

  /**
   * Requests left at a moment.
   *
   * @param allowed whether the request of that moment was
   */
  private record Allowance(boolean allowed, double left, long at) {}
}
