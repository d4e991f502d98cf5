package org.dateline.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream of bytes, none of which can take more memory than allowed. Each is decoded by
 * itself, so that one line in another encoding does not change what the others say.
 */
public final class BoundedLines {
  private final InputStream in;
  private final int longest;

  /**
   * Reads lines, of which no more than so much is kept.
   *
   * @param in buffered, since it is read byte by byte
   * @param longest bytes kept of a line
   */
  public BoundedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, null at the end of the stream. */
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean cut = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      any = true;
      if (b == '\n') {
        break;
      }
      if (line.size() < longest) {
        line.write(b);
      } else {
        cut = true;
      }
    }
    if (!any) {
      return null;
    }
    return new Line(cut ? null : Characters.decode(line.toByteArray()).orElse(null), cut);
  }

  /**
   * One line of a file.
   *
   * @param text null for what is cut or no text
   * @param cut whether the line was longer than allowed
   */
  public record Line(@Nullable String text, boolean cut) {}
}
