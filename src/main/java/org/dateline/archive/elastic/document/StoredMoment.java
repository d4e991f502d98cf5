package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment in which an article was first stored with the content that it has. It outlives
 * relinking, decisions, upgrades and backups; articles stored before it was kept have none.
 */
public final class StoredMoment {
  public static final String FIELD = "stored";

  private StoredMoment() {}

  /**
   * Writes into a document with its hash the moment of the one that it replaces, or now where that
   * held other content.
   *
   * @param before what is replaced, with hash and moment; null for a new article
   */
  public static void add(ObjectNode document, @Nullable JsonNode before, Instant now) {
    boolean same = before != null && before.path("hash").equals(document.path("hash"));
    if (same) {
      copy(before, document);
    } else {
      document.put(FIELD, now.truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }

  /** Copies the moment, if there is one, whatever the content was. */
  public static void copy(JsonNode from, ObjectNode to) {
    if (from.has(FIELD)) {
      to.set(FIELD, from.path(FIELD));
    }
  }

  public static Optional<Instant> of(JsonNode document) {
    return document.has(FIELD)
        ? Optional.of(Instant.parse(document.path(FIELD).asText()))
        : Optional.empty();
  }
}
