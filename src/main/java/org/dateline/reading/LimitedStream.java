package org.dateline.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of at most a given number of bytes: a packed file may unpack without end. */
public final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long passed;

  public LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int count = super.read(to, offset, length);
    count(Math.max(0, count));
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws UnreadableException {
    passed += bytes;
    if (passed > limit) {
      throw new UnreadableException(ReadingLimits.unpacksTooFar(limit));
    }
  }
}
