package org.dateline.language.corenlp.compact;

/**
 * The constant end of a feature's name, "-DISJN|C".
 *
 * @param shift see {@link TextHash#join}
 */
record Ending(long hash, long shift) {
  static Ending of(String text) {
    return new Ending(TextHash.of(text), TextHash.shift(text.length()));
  }

  /** The hash of a text and this end after it. */
  long after(long text) {
    return TextHash.join(text, hash, shift);
  }
}
