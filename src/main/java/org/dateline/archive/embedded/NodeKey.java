package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.dateline.files.OwnerOnly;

/**
 * The secret of a node: whoever may read it may use the node. Other users of the machine reach its
 * port, but not the file that holds the key, which the archive's owner alone may read.
 *
 * @param key random, in hexadecimal digits
 */
record NodeKey(String key) {
  static final String USER = "dateline";
  private static final int BYTES = 32;
  private static final int ROUNDS = 10_000;

  /** The key in a file, which is made when it is not there. */
  static NodeKey in(Path file) throws IOException {
    if (!Files.exists(file)) {
      Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
      Files.deleteIfExists(unfinished);
      OwnerOnly.create(unfinished, HexFormat.of().formatHex(random()) + "\n");
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return new NodeKey(Files.readString(file).strip());
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** The header Authorization of a request to the node. */
  String authorization() {
    return "Basic "
        + Base64.getEncoder().encodeToString((USER + ":" + key).getBytes(StandardCharsets.UTF_8));
  }

  /** A line of Elasticsearch's file of users: it holds a digest of the key, not the key. */
  String line() throws IOException {
    byte[] salt = random();
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(key.toCharArray(), salt, ROUNDS, BYTES * 8))
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "%s:{PBKDF2}%d$%s$%s%n"
          .formatted(USER, ROUNDS, base64.encodeToString(salt), base64.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IOException(
          "this Java lacks PBKDF2WithHmacSHA512, which protects the archive; use another (JAVA_HOME)",
          e);
    }
  }

  /** The key without its secret. */
  @Override
  public String toString() {
    return "NodeKey";
  }
}
