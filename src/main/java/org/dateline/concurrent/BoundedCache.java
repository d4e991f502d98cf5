package org.dateline.concurrent;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A cache of what was worked out for a word or name: news has the same few thousand again and
 * again. Each text has one place, where it replaces the text before. Threads share it without
 * locks: answers never change, and two threads that work out the same one get equal answers.
 *
 * <p>Other caches are Caffeine's. This one is asked for every word of every article: Caffeine keeps
 * books of what is read, to choose what to drop, and here it does not matter what is dropped.
 *
 * @param <T> immutable
 */
public final class BoundedCache<T> {
  private final AtomicReferenceArray<TextAnswer<T>> places;
  private final Function<String, T> work;

  /**
   * Keeps answers of a function in a table of fixed size.
   *
   * @param places the number of answers that are kept at most; rounded up to a power of two
   * @param work computes an answer; pure
   */
  public BoundedCache(int places, Function<String, T> work) {
    this.places = new AtomicReferenceArray<>(Integer.highestOneBit(2 * places - 1));
    this.work = work;
  }

  /** The answer for a text, computed if it is not in the cache. */
  public T of(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    int place = (hash ^ (hash >>> 15)) & (places.length() - 1);
    TextAnswer<T> known = places.getAcquire(place);
    if (known != null && known.text.equals(text)) {
      return known.answer;
    }
    TextAnswer<T> found = new TextAnswer<>(text, work.apply(text));
    places.setRelease(place, found);
    return found.answer;
  }

  private record TextAnswer<T>(String text, T answer) {}
}
