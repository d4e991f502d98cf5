package org.dateline.authority;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;

/**
 * A cache of what was worked out for a text: news names the same few thousand people and places
 * again and again. Safe for use by several threads.
 */
public final class BoundedCache<T> {
  private final LoadingCache<String, T> known;

  /**
   * @param most the number of answers that are kept, those that are asked for most
   * @param work computes an answer; it must not ask this cache
   */
  public BoundedCache(int most, Function<String, T> work) {
    known = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build(work::apply);
  }

  /** The answer for a text, computed if it is not in the cache. */
  public T of(String text) {
    return known.get(text);
  }
}
