package org.dateline.authority;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out for a text: news names the same few thousand people and places
 * again and again. Forgets all at once when it is full, which costs less than knowing what was used
 * last. Safe for use by several threads.
 */
public final class BoundedCache<T> {
  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final int most;
  private final Function<String, T> work;

  /**
   * @param most so many answers are remembered
   * @param work what gives the answer; pure, so that two threads may work out the same
   */
  public BoundedCache(int most, Function<String, T> work) {
    this.most = most;
    this.work = work;
  }

  /** The answer for this text. */
  public T of(String text) {
    T answer = known.get(text);
    if (answer == null) {
      answer = work.apply(text);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(text, answer);
    }
    return answer;
  }
}
