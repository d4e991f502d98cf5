package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.AccountRecord;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.ApiToken;
import org.dateline.archive.account.KeptAnswer;
import org.dateline.archive.account.Records;
import org.dateline.archive.account.Session;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentId;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.query.Queries;

/** Records of one kind, a document each, in an index that they may share with other kinds. */
final class ElasticRecords<T extends AccountRecord> implements Records<T> {
  private static final int AT_ONCE = 1_000;
  private static final String TAKEN = "version_conflict_engine_exception";
  private static final String MISSING = "document_missing_exception";

  private final Connection connection;
  private final String index;
  private final Class<T> type;
  private final String kind;

  private ElasticRecords(Connection connection, String index, Class<T> type) {
    this.connection = connection;
    this.index = index;
    this.type = type;
    this.kind = type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  static AccountStore store(Connection connection, Indices indices) {
    return new AccountStore(
        new ElasticRecords<>(connection, indices.accounts(), Account.class),
        new ElasticRecords<>(connection, indices.accounts(), ApiToken.class),
        new ElasticRecords<>(connection, indices.temporary(), Session.class),
        new ElasticRecords<>(connection, indices.temporary(), KeptAnswer.class));
  }

  @Override
  public Optional<T> find(String id) {
    String key = key(id);
    return Optional.ofNullable(
            new DocumentsById(connection, index).read(List.of(key), "id", "record").get(key))
        .map(this::read);
  }

  private String key(String id) {
    return kind + ":" + id;
  }

  private T read(JsonNode document) {
    try {
      return connection.mapper().treeToValue(document.path("record"), type);
    } catch (JsonProcessingException e) {
      throw new ArchiveException("The " + kind + " cannot be read back: " + document.path("id"), e);
    }
  }

  @Override
  public List<T> all() {
    List<T> all = new ArrayList<>();
    String last = "";
    for (List<Hit<JsonNode>> page = page(last); !page.isEmpty(); page = page(last)) {
      page.forEach(hit -> all.add(read(hit.source())));
      last = page.get(page.size() - 1).source().path("id").asText();
    }
    return all;
  }

  private List<Hit<JsonNode>> page(String after) {
    return connection
        .call(
            client ->
                client.search(
                    s ->
                        s.index(index)
                            .size(AT_ONCE)
                            .query(Queries.anyOf("kind", List.of(kind)))
                            .searchAfter(FieldValue.of(after))
                            .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))),
                    JsonNode.class))
        .hits()
        .hits();
  }

  @Override
  public boolean add(T record) {
    String id = DocumentId.of(key(record.id()));
    ObjectNode document = document(record);
    return send(BulkOperation.of(o -> o.create(c -> c.index(index).id(id).document(document))));
  }

  @Override
  public void replace(T record) {
    String id = DocumentId.of(key(record.id()));
    ObjectNode document = document(record);
    send(BulkOperation.of(o -> o.update(u -> u.index(index).id(id).action(a -> a.doc(document)))));
  }

  private ObjectNode document(T record) {
    ObjectNode document = connection.mapper().createObjectNode();
    document.put("id", key(record.id())).put("kind", kind);
    document.set("record", connection.mapper().valueToTree(record));
    return document;
  }

  @Override
  public void remove(String id) {
    send(BulkOperation.of(o -> o.delete(d -> d.index(index).id(DocumentId.of(key(id))))));
  }

  /** False when the id is taken, or there is nothing in whose place it could be. */
  private boolean send(BulkOperation operation) {
    ErrorCause error =
        connection
            .call(client -> client.bulk(b -> b.refresh(Refresh.True).operations(operation)))
            .items()
            .get(0)
            .error();
    if (error != null && !TAKEN.equals(error.type()) && !MISSING.equals(error.type())) {
      throw new ArchiveException("The " + kind + " could not be stored: " + error.reason());
    }
    return error == null;
  }
}
