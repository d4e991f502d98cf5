package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.archive.ArchiveException;

/** Documents of one index that are written one by one, each seen by the next search. */
public final class SingleWrites {
  private static final String MISSING = "document_missing_exception";

  private final Connection connection;
  private final String index;
  private final String what;

  /**
   * Writes documents one by one into an index.
   *
   * @param what one document is called in errors: "decision"
   */
  public SingleWrites(Connection connection, String index, String what) {
    this.connection = connection;
    this.index = index;
    this.what = what;
  }

  /** Adds a document; false, and nothing written, when its id is taken. */
  public boolean create(String id, ObjectNode document) {
    return send(
        BulkOperation.of(
            o -> o.create(c -> c.index(index).id(DocumentId.of(id)).document(document))));
  }

  /** Changes the fields of a document that are given; false when there is none. */
  public boolean update(String id, ObjectNode fields) {
    return send(
        BulkOperation.of(
            o -> o.update(u -> u.index(index).id(DocumentId.of(id)).action(a -> a.doc(fields)))));
  }

  /** Removes a document, if there is one. */
  public void delete(String id) {
    send(BulkOperation.of(o -> o.delete(d -> d.index(index).id(DocumentId.of(id)))));
  }

  private boolean send(BulkOperation operation) {
    ErrorCause error =
        connection
            .call(client -> client.bulk(b -> b.refresh(Refresh.True).operations(operation)))
            .items()
            .get(0)
            .error();
    if (error == null) {
      return true;
    }
    String type = String.valueOf(error.type());
    if (Writes.CONFLICT.equals(type) || MISSING.equals(type)) {
      return false;
    }
    String reason = error.reason() == null ? type : error.reason();
    if (ReadOnlyState.is(error)) {
      throw new ArchiveException.ReadOnly(ReadOnlyState.said(reason));
    }
    throw new ArchiveException("The " + what + " could not be stored: " + reason);
  }
}
