package org.dateline.archive.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dateline.article.Digest;

/**
 * The state of a document when a backup was made: enough to tell later whether it has changed.
 *
 * @param digest of its content
 */
record DocumentState(String kind, String id, long digest) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * The state of a stored document, with a digest of its line.
   *
   * @param line of the backup that holds it
   */
  static DocumentState of(StoredDocument document, byte[] line) {
    return new DocumentState(document.kind(), document.id(), brief(line));
  }

  static DocumentState of(StoredDocument document) {
    return of(document, line(document));
  }

  /** The line of a backup that holds a document, with its end. */
  static byte[] line(StoredDocument document) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("kind", document.kind());
    line.put("id", document.id());
    line.set("document", document.document());
    try {
      return (MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocumentState read(String line) {
    try {
      ArrayNode fields = (ArrayNode) MAPPER.readTree(line);
      return new DocumentState(
          fields.path(0).asText(), fields.path(1).asText(), fields.path(2).asLong());
    } catch (JsonProcessingException | ClassCastException e) {
      throw new BackupException("The backup's state of a document cannot be read: " + line, e);
    }
  }

  /** The state as a line, without the line's end. */
  String line() {
    return MAPPER.createArrayNode().add(kind).add(id).add(digest).toString();
  }

  /** A key that tells documents apart. */
  long key() {
    return brief((kind + "/" + id).getBytes(StandardCharsets.UTF_8));
  }

  private static long brief(byte[] bytes) {
    return ByteBuffer.wrap(Digest.newSha256().digest(bytes)).getLong();
  }
}
