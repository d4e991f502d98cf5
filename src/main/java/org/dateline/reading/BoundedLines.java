package org.dateline.reading;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, none of which can take more memory than allowed. */
final class BoundedLines {
  private final Reader reader;
  private final int longest;

  /**
   * @param longest characters kept of a line
   */
  BoundedLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** The next line without its end, null at the end of the stream. */
  @Nullable Line next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    boolean cut = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      any = true;
      if (c == '\n') {
        break;
      }
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
    return any ? new Line(line.toString(), cut) : null;
  }

  /**
   * @param cut whether the line was longer than allowed, and {@code text} is its beginning
   */
  record Line(String text, boolean cut) {}
}
