package org.dateline.authority.compiled;

/** 64-bit hashes of texts, apart for each kind of key. */
final class Hash {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private Hash() {}

  /** The key spaces of a text to look up: a name and a title that are equal must not meet. */
  enum Space {
    NAME(1),
    QUALIFIED(2),
    SURNAME(3),
    TITLE(4),
    ID(5),
    DEMONYM(6);

    private final long seed;

    Space(long seed) {
      this.seed = seed;
    }
  }

  static long of(Space space, String text) {
    // spread, or a seed and the first letter could make up for one another
    return of(text, BASIS ^ (space.seed * 0x9e3779b97f4a7c15L));
  }

  /** The lowest {@code bits} bits of a text's hash: tells spellings of one key apart. */
  static int fingerprint(String text, int bits) {
    return (int) (of(text, BASIS) & ((1L << bits) - 1));
  }

  /** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3 (both in the public domain). */
  private static long of(String text, long basis) {
    long hash = basis;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
