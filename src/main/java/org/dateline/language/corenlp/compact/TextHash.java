package org.dateline.language.corenlp.compact;

/**
 * A 64-bit hash of a text that can be put together from the hashes of its parts (Karp and Rabin,
 * 1987): the hash of "a-b" follows from those of "a", "-" and "b". So the features of a token need
 * no strings.
 */
final class TextHash {
  /** Odd, so that no character is lost modulo 2^64. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private TextHash() {}

  static long of(String text) {
    return of(text, 0, text.length());
  }

  static long of(String text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = with(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a text with one more character after it. */
  static long with(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /**
   * The factor for the hash of a text that a text of so many characters follows, see {@link #join}.
   */
  static long shift(int characters) {
    long power = 1;
    for (int i = 0; i < characters; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of two texts in a row. */
  static long join(long first, long second, long shiftOfSecond) {
    return first * shiftOfSecond + second;
  }
}
