package org.dateline.language.corenlp.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written neither in small letters, nor in capitals, nor with one capital at their
 * beginning: "McDonald", "iPhone". Threads may share it.
 */
public final class MixedCase {
  /** The offset of each word among the texts, by the word in small letters. */
  private final HashTable starts;

  /** The words in UTF-8, each with its length in a byte before. */
  private final ByteBuffer texts;

  MixedCase(HashTable starts, ByteBuffer texts) {
    this.starts = starts;
    this.texts = texts;
  }

  HashTable starts() {
    return starts;
  }

  ByteBuffer texts() {
    return texts;
  }

  /** The word as it is written, in whatever case it is given; null for one that is not known. */
  public @Nullable String written(String word) {
    int start = starts.get(TextHash.of(word.toLowerCase(Locale.ROOT)));
    if (start == HashTable.NONE) {
      return null;
    }
    byte[] text = new byte[Byte.toUnsignedInt(texts.get(start))];
    texts.get(start + 1, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
