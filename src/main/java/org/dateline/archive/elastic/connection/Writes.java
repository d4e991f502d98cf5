package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;

/** Writes and deletions, sent in requests of bounded size, in the order they were added. */
public final class Writes {
  private static final int REQUEST_BYTES = 8_000_000;
  private static final int REQUEST_OPERATIONS = 2_000;

  private final Connection connection;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private List<BulkOperation> pending = new ArrayList<>();
  private long bytes;

  public Writes(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds a document, or puts it in the place of the one with its id.
   *
   * @param id ours, of any length
   */
  public void index(String index, String id, ObjectNode document) {
    // Serialized here, for its size must be known, and sent as it is.
    BinaryData json = BinaryData.of(bytes(document), ContentType.APPLICATION_JSON);
    add(
        BulkOperation.of(o -> o.index(i -> i.index(index).id(DocumentId.of(id)).document(json))),
        (int) json.size());
  }

  private byte[] bytes(ObjectNode document) {
    try {
      return connection.mapper().writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree is JSON
    }
  }

  /** Removes the document with this id, if there is one. */
  public void delete(String index, String id) {
    add(BulkOperation.of(o -> o.delete(d -> d.index(index).id(DocumentId.of(id)))), id.length());
  }

  private void add(BulkOperation operation, int size) {
    pending.add(operation);
    bytes += size;
    if (bytes >= REQUEST_BYTES || pending.size() >= REQUEST_OPERATIONS) {
      send();
    }
  }

  /**
   * Sends what is left.
   *
   * @return why writes failed, by the document's id
   */
  public Map<String, String> finish() {
    send();
    return failures;
  }

  private void send() {
    if (pending.isEmpty()) {
      return;
    }
    List<BulkOperation> sent = pending;
    pending = new ArrayList<>();
    bytes = 0;
    BulkRequest request = BulkRequest.of(b -> b.operations(sent));
    for (BulkResponseItem item : connection.call(client -> client.bulk(request)).items()) {
      ErrorCause error = item.error();
      if (error != null) {
        String reason = error.reason() == null ? String.valueOf(error.type()) : error.reason();
        if (Connection.isReadOnly(String.valueOf(error.type()), reason)) {
          throw new ArchiveException.ReadOnly(Connection.readOnly());
        }
        failures.put(String.valueOf(item.id()), reason);
      }
    }
  }
}
