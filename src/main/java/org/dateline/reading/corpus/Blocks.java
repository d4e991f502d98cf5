package org.dateline.reading.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.dateline.reading.Characters;
import org.dateline.reading.ReadingLimits;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a large file that each end with a mark, one after another: collections have no
 * outermost element, or are too large to be held.
 */
final class Blocks {
  private final InputStream in;
  private final byte[] end;
  private final Queue<String> ready = new ArrayDeque<>();
  private ByteArrayOutputStream current = new ByteArrayOutputStream();
  private boolean over;

  /**
   * Reads blocks that end with a mark.
   *
   * @param in buffered, since it is read byte by byte
   * @param end the mark, as {@code </DOC>}
   */
  Blocks(InputStream in, String end) {
    this.in = in;
    this.end = end.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The next piece with its mark, null after the last; what is too large is cut. */
  @Nullable String next() throws IOException {
    while (ready.isEmpty() && !over) {
      int matched = 0;
      int b = in.read();
      while (b >= 0) {
        if (current.size() < ReadingLimits.FILE_BYTES) {
          current.write(b);
        }
        matched = b == end[matched] ? matched + 1 : b == end[0] ? 1 : 0;
        if (matched == end.length) {
          break;
        }
        b = in.read();
      }
      over = b < 0;
      if (!over) {
        ready.add(Characters.decode(current.toByteArray(), null));
      }
      current = new ByteArrayOutputStream();
    }
    return ready.poll();
  }
}
