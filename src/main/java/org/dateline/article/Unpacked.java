package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files that may be gzipped, and reads them unpacked. */
public final class Unpacked {
  private static final int GZIP_MAGIC = 0x1f8b;
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /**
   * The file's bytes, unpacked where it is gzipped. Goes by the first bytes, not by the name: a
   * download may have lost its ending.
   *
   * @return buffered; marks are supported
   */
  public static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      in.mark(2);
      int magic = in.read() << 8 | in.read();
      in.reset();
      return magic == GZIP_MAGIC ? new BufferedInputStream(new GZIPInputStream(in), BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
