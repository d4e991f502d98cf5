package org.dateline.language.corenlp.compact;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A cache of what was computed for a word. Bounded: each word has one slot, where it replaces the
 * word before. Threads share it without locks: cached values never change, and two threads that
 * compute the same word get equal values.
 *
 * @param <T> immutable
 */
final class WordMemory<T> {
  private final AtomicReferenceArray<Entry<T>> places;
  private final Function<String, T> work;

  /**
   * @param bits there are places for two to the power of so many words
   * @param work what is known of a word; pure
   */
  WordMemory(int bits, Function<String, T> work) {
    this.places = new AtomicReferenceArray<>(1 << bits);
    this.work = work;
  }

  T of(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    int place = (hash ^ (hash >>> 15)) & (places.length() - 1);
    Entry<T> known = places.getAcquire(place);
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    Entry<T> found = new Entry<>(word, work.apply(word));
    places.setRelease(place, found);
    return found.value;
  }

  private record Entry<T>(String word, T value) {}
}
