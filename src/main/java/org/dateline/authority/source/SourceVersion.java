package org.dateline.authority.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of a base layer: a digest of the sources that it is made of. */
public final class SourceVersion {
  /** Counted up when the builder or the format changes. */
  private static final int FORMAT = 8;

  private static final List<String> TABLES =
      List.of("/authority/renames.tsv", "/authority/title-types.tsv", "/authority/countries.tsv");

  private SourceVersion() {}

  /**
   * A digest of the format, our tables, and the archives' names and sizes: artifacts of a Maven
   * repository never change under one name, so their 270 MB need no reading at each start.
   */
  public static String of(Distributions distributions) throws IOException {
    MessageDigest digest = sha256();
    digest.update(("format " + FORMAT).getBytes(StandardCharsets.UTF_8));
    for (Path archive : distributions.archives()) {
      String fact = archive.getFileName() + " " + Files.size(archive) + "\n";
      digest.update(fact.getBytes(StandardCharsets.UTF_8));
    }
    for (String table : TABLES) {
      try (InputStream in = Table.open(table)) {
        digest.update(in.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
