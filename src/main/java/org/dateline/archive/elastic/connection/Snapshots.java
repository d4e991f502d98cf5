package org.dateline.archive.elastic.connection;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots of an index that pages of a ranked result are taken from, so that articles added
 * meanwhile move nothing. One serves all searches until the archive changes: many readers cost no
 * more than one, and equal searches have equal cursors.
 */
public final class Snapshots {
  public static final String KEEP_ALIVE = "10m";
  private static final long RENEWED_NANOS = 300_000_000_000L;

  private final Connection connection;
  private final String index;
  private final VisibleState state;
  private final LongSupplier nanoClock;
  private String current = "";
  private String takenIn = "";
  private long takenAt;

  public Snapshots(
      Connection connection, String index, VisibleState state, LongSupplier nanoClock) {
    this.connection = connection;
    this.index = index;
    this.state = state;
    this.nanoClock = nanoClock;
  }

  /** Id of a point in time that holds for ten minutes from its last use. */
  public synchronized String current() {
    long now = nanoClock.getAsLong();
    String visible = state.current();
    // Each search keeps it alive for ten minutes more, but there may be none for long.
    if (!visible.equals(takenIn) || now - takenAt > RENEWED_NANOS) {
      current =
          connection
              .read(
                  client ->
                      client.openPointInTime(
                          p -> p.index(index).keepAlive(k -> k.time(KEEP_ALIVE))))
              .id();
      takenIn = visible;
      takenAt = now;
    }
    return current;
  }

  /** Forgets a snapshot that Elasticsearch no longer has, so that the next search takes another. */
  public synchronized void forget(@Nullable String gone) {
    if (current.equals(gone)) {
      takenIn = "";
    }
  }
}
