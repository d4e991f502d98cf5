package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests. */
public final class Digest {
  private static final int BRIEF = 24;

  private Digest() {}

  /** A digest that has seen nothing yet. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(newSha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The first 24 digits of it: enough to tell the texts of one archive apart. */
  public static String brief(String text) {
    return sha256(text).substring(0, BRIEF);
  }
}
