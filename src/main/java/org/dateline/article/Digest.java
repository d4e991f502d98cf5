package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts. */
public final class Digest {
  private static final int BRIEF = 24;

  private Digest() {}

  /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first 24 digits of it: enough to tell the texts of one archive apart. */
  public static String brief(String text) {
    return sha256(text).substring(0, BRIEF);
  }
}
