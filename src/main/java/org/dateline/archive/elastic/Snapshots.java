package org.dateline.archive.elastic;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * States of an index that pages of a ranked result are taken from, so that articles added meanwhile
 * move nothing. One is shared by all searches of the same second: many readers cost no more than
 * one.
 */
final class Snapshots {
  static final String KEEP_ALIVE = "10m";
  private static final long FRESH_NANOS = 1_000_000_000L;

  private final Connection connection;
  private final String index;
  private final LongSupplier nanoClock;
  private @Nullable String current;
  private long takenAt;

  Snapshots(Connection connection, String index, LongSupplier nanoClock) {
    this.connection = connection;
    this.index = index;
    this.nanoClock = nanoClock;
  }

  synchronized String current() {
    long now = nanoClock.getAsLong();
    String snapshot = current;
    if (snapshot == null || now - takenAt > FRESH_NANOS) {
      snapshot =
          connection
              .call(
                  client ->
                      client.openPointInTime(
                          p -> p.index(index).keepAlive(k -> k.time(KEEP_ALIVE))))
              .id();
      current = snapshot;
      takenAt = now;
    }
    return snapshot;
  }

  /** The next search takes a new one. */
  synchronized void forget() {
    current = null;
  }
}
