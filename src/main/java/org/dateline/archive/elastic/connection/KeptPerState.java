package org.dateline.archive.elastic.connection;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cached value that was read from the archive; forgotten when the archive changes. */
public final class KeptPerState<K, V> {
  private static final int USUAL_MOST = 10_000;

  private final VisibleState state;
  private final Function<K, V> read;
  private final int most;
  private final Map<K, V> known = new HashMap<>();
  private String knownIn = "";

  public KeptPerState(VisibleState state, Function<K, V> read) {
    this(state, read, USUAL_MOST);
  }

  /**
   * @param most values that are kept
   */
  public KeptPerState(VisibleState state, Function<K, V> read, int most) {
    this.state = state;
    this.read = read;
    this.most = most;
  }

  /** The value of a key in the present state, read now if nobody asked before. */
  public V get(K key) {
    String now = state.current();
    V value = known(key, now);
    if (value == null) {
      // Outside the lock: others need not wait for this one's answer.
      value = read.apply(key);
      remember(key, value, now);
    }
    return value;
  }

  private synchronized @Nullable V known(K key, String now) {
    if (!now.equals(knownIn)) {
      known.clear();
      knownIn = now;
    }
    return known.get(key);
  }

  private synchronized void remember(K key, V value, String now) {
    if (known.size() >= most) {
      known.clear();
    }
    if (now.equals(knownIn)) {
      known.put(key, value);
    }
  }
}
