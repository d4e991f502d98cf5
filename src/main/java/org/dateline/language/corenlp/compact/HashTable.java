package org.dateline.language.corenlp.compact;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * A table from 64-bit hashes to numbers, by open addressing. The texts themselves are not stored;
 * making the table fails if two of them share a hash.
 */
final class HashTable {
  static final int NONE = -1;

  /** The hash of the empty text is 0; no feature is empty. */
  private static final long FREE = 0;

  /** Bits of the filter for each place. */
  private static final int FILTER_BITS = 4;

  private final LongBuffer keys;
  private final IntBuffer values;
  private final int mask;

  /**
   * A bit is set where a hash of the table leads (Bloom, 1970): most of what is asked for is not
   * there, and this small array tells so where the table would have to be fetched from memory.
   */
  private final long[] filter;

  /**
   * Makes a table over keys and their values.
   *
   * @param keys a power of two of them, some of them free
   */
  HashTable(LongBuffer keys, IntBuffer values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.capacity() - 1;
    this.filter = filter(keys);
    if (Integer.bitCount(keys.capacity()) != 1 || values.capacity() != keys.capacity()) {
      throw new IllegalArgumentException("not a table: " + keys.capacity() + " places");
    }
  }

  LongBuffer keys() {
    return keys;
  }

  IntBuffer values() {
    return values;
  }

  private static long[] filter(LongBuffer keys) {
    long[] filter = new long[Math.max(1, keys.capacity() * FILTER_BITS / Long.SIZE)];
    for (int i = 0; i < keys.capacity(); i++) {
      long key = keys.get(i);
      if (key != FREE) {
        int bit = bit(key);
        filter[(bit >>> 6) & (filter.length - 1)] |= 1L << bit;
      }
    }
    return filter;
  }

  private static int bit(long hash) {
    return (int) (((hash ^ (hash >>> 32)) * 0x9FB21C651E98DF25L) >>> 32);
  }

  /** The number of a text with this hash, or {@link #NONE}. */
  int get(long hash) {
    int bit = bit(hash);
    if ((filter[bit >>> 6 & (filter.length - 1)] & 1L << bit) == 0) {
      return NONE;
    }
    for (int i = place(hash, mask); ; i = (i + 1) & mask) {
      long key = keys.get(i);
      if (key == hash) {
        return hash == FREE ? NONE : values.get(i);
      }
      if (key == FREE) {
        return NONE;
      }
    }
  }

  private static int place(long hash, int mask) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> 32) & mask;
  }

  static final class Builder {
    private long[] keys = new long[16];
    private int[] values = new int[16];
    private int size;

    /**
     * Adds a hash with its value.
     *
     * @throws IllegalArgumentException if the hash is taken already
     */
    Builder put(long hash, int value) {
      if (3 * (size + 1) > 2 * keys.length) {
        grow();
      }
      add(hash, value);
      size++;
      return this;
    }

    HashTable build() {
      return new HashTable(LongBuffer.wrap(keys), IntBuffer.wrap(values));
    }

    private void add(long hash, int value) {
      int i = place(hash, keys.length - 1);
      while (keys[i] != FREE && keys[i] != hash) {
        i = (i + 1) & (keys.length - 1);
      }
      if (hash == FREE || keys[i] == hash) {
        throw new IllegalArgumentException(
            "two texts of the model share the hash " + hash + "; please report this");
      }
      keys[i] = hash;
      values[i] = value;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldValues = values;
      keys = new long[2 * oldKeys.length];
      values = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != FREE) {
          add(oldKeys[i], oldValues[i]);
        }
      }
    }
  }
}
