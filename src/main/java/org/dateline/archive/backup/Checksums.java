package org.dateline.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.dateline.article.Digest;

/** Checksums of a backup's entries. */
final class Checksums {
  private static final int BUFFER = 1 << 16;

  private Checksums() {}

  /** The checksum of all that is left in a stream, in hexadecimal digits. */
  static String of(InputStream in) throws IOException {
    MessageDigest digest = Digest.newSha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
