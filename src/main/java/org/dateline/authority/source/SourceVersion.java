package org.dateline.authority.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.dateline.article.Digest;

/** The version of a base layer: a digest of the sources that it is made of. */
public final class SourceVersion {
  /** Counted up when the builder or the format changes. */
  private static final int FORMAT = 14;

  private static final List<String> TABLES =
      List.of("/authority/renames.tsv", "/authority/title-types.tsv", "/authority/countries.tsv");

  private SourceVersion() {}

  /**
   * A digest of the format, our tables, and the archives' names and sizes: artifacts of a Maven
   * repository never change under one name, so their 270 MB need no reading at each start.
   */
  public static String of(Distributions distributions) throws IOException {
    MessageDigest digest = Digest.newSha256();
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
}
