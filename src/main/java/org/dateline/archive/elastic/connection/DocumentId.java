package org.dateline.archive.elastic.connection;

import java.nio.charset.StandardCharsets;
import org.dateline.article.Digest;

/** Turns ids of articles and entities into ids that Elasticsearch takes. */
public final class DocumentId {
  // Elasticsearch takes 512 bytes.
  private static final int LONGEST = 500;

  private DocumentId() {}

  /** The id itself, or its digest when Elasticsearch could not take it. */
  public static String of(String id) {
    boolean fits = id.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    return fits && !id.isEmpty() && !id.startsWith("_") ? id : "sha256:" + Digest.sha256(id);
  }
}
