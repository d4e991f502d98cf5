package org.dateline.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Failed attempts to sign in of the last quarter of an hour, by name and by address. Safe for use
 * by several threads.
 */
final class SignInAttempts {
  static final int MOST_BY_NAME = 10;
  static final int MOST_BY_ADDRESS = 30;
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int REMEMBERED = 100_000;

  private final Clock clock;
  private final Cache<String, Deque<Instant>> failed;

  SignInAttempts(Clock clock) {
    this.clock = clock;
    failed =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .build();
  }

  /**
   * Counts an attempt as failed until it has {@link #succeeded}, so that many at once do not slip
   * through.
   *
   * @throws TooManyAttempts when there were too many already
   */
  synchronized void begin(String name, String address) {
    Deque<Instant> byName = recent("name:" + name);
    Deque<Instant> byAddress = recent("address:" + address);
    refuse(byName, MOST_BY_NAME);
    refuse(byAddress, MOST_BY_ADDRESS);
    byName.add(clock.instant());
    byAddress.add(clock.instant());
  }

  private void refuse(Deque<Instant> times, int most) {
    Instant first = times.peekFirst();
    if (first != null && times.size() >= most) {
      throw new TooManyAttempts(Duration.between(clock.instant(), first.plus(WINDOW)));
    }
  }

  synchronized void succeeded(String name, String address) {
    failed.invalidate("name:" + name);
    recent("address:" + address).pollLast();
  }

  private Deque<Instant> recent(String key) {
    Deque<Instant> times = failed.get(key, k -> new ArrayDeque<>());
    Instant now = clock.instant();
    Instant since = now.minus(WINDOW);
    // One of the future was counted before the clock was moved back.
    times.removeIf(time -> !time.isAfter(since) || time.isAfter(now));
    return times;
  }
}
