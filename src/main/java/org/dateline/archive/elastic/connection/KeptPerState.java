package org.dateline.archive.elastic.connection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/** A cached value that was read from the archive; forgotten when the archive changes. */
public final class KeptPerState<K, V> {
  private static final int USUAL_MOST = 10_000;

  private final VisibleState state;
  private final Function<K, V> read;
  private final int most;
  private volatile Values<K, V> last;

  public KeptPerState(VisibleState state, Function<K, V> read) {
    this(state, read, USUAL_MOST);
  }

  /**
   * Keeps answers until searches see another state.
   *
   * @param most values that are kept
   */
  public KeptPerState(VisibleState state, Function<K, V> read, int most) {
    this.state = state;
    this.read = read;
    this.most = most;
    this.last = new Values<>("", most);
  }

  /** The values of one state: what was read in it never gets into those of another. */
  private record Values<K, V>(String state, Cache<K, V> known) {
    Values(String state, int most) {
      this(state, Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build());
    }
  }

  /** The value of a key in the present state, read now if nobody asked before. */
  public V get(K key) {
    Cache<K, V> known = known(state.current());
    V value = known.getIfPresent(key);
    if (value == null) {
      // Not computed by the cache: others need not wait for this one's answer.
      value = read.apply(key);
      known.put(key, value);
    }
    return value;
  }

  private Cache<K, V> known(String now) {
    Values<K, V> values = last;
    if (!values.state().equals(now)) {
      values = new Values<>(now, most);
      last = values;
    }
    return values.known();
  }
}
