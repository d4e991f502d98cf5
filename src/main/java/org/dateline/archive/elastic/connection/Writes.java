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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArchiveException;

/** Writes and deletions, sent in requests of bounded size, in the order they were added. */
public final class Writes {
  private static final int REQUEST_BYTES = 8_000_000;
  private static final int REQUEST_OPERATIONS = 2_000;
  static final String CONFLICT = "version_conflict_engine_exception";

  private final Connection connection;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private final Set<String> conflicts = new HashSet<>();
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
    BinaryData json = json(document);
    add(
        BulkOperation.of(o -> o.index(i -> i.index(index).id(DocumentId.of(id)).document(json))),
        (int) json.size());
  }

  /** Adds a document unless there is one with its id: that is a conflict, and stays. */
  public void create(String index, String id, ObjectNode document) {
    BinaryData json = json(document);
    add(
        BulkOperation.of(o -> o.create(c -> c.index(index).id(DocumentId.of(id)).document(json))),
        (int) json.size());
  }

  /** Puts a document in the place of one as it was read: if that has changed, it is a conflict. */
  public void replace(
      String index, String id, DocumentsById.Versioned before, ObjectNode document) {
    BinaryData json = json(document);
    add(
        BulkOperation.of(
            o ->
                o.index(
                    i ->
                        i.index(index)
                            .id(DocumentId.of(id))
                            .ifSeqNo(before.sequence())
                            .ifPrimaryTerm(before.term())
                            .document(json))),
        (int) json.size());
  }

  // Serialized here, for its size must be known, and sent as it is.
  private BinaryData json(ObjectNode document) {
    try {
      return BinaryData.of(
          connection.mapper().writeValueAsBytes(document), ContentType.APPLICATION_JSON);
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
   * @return why writes failed, by the document's id; conflicts are no failures
   */
  public Map<String, String> finish() {
    send();
    return failures;
  }

  /** Ids of documents, as in the index, that others wrote first. */
  public Set<String> conflicts() {
    return conflicts;
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
      if (error != null && CONFLICT.equals(error.type())) {
        conflicts.add(String.valueOf(item.id()));
      } else if (error != null) {
        String reason = error.reason() == null ? String.valueOf(error.type()) : error.reason();
        if (ReadOnlyState.is(error)) {
          throw new ArchiveException.ReadOnly(ReadOnlyState.said(reason));
        }
        failures.put(String.valueOf(item.id()), reason);
      }
    }
  }
}
