package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
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
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.connection.SingleWrites;
import org.dateline.archive.elastic.query.Queries;

/** Records of one kind, a document each, in an index that they may share with other kinds. */
final class ElasticRecords<T extends AccountRecord> implements Records<T> {
  private static final int AT_ONCE = 1_000;

  private final Connection connection;
  private final String index;
  private final Class<T> type;
  private final String kind;
  private final SingleWrites writes;

  private ElasticRecords(Connection connection, String index, Class<T> type) {
    this.connection = connection;
    this.index = index;
    this.type = type;
    this.kind = type.getSimpleName().toLowerCase(Locale.ROOT);
    this.writes = new SingleWrites(connection, index, kind);
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
    new PagedScan(connection, List.of(index))
        .run(
            request ->
                request
                    .size(AT_ONCE)
                    .query(Queries.anyOf("kind", List.of(kind)))
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))),
            List.of(),
            page -> page.forEach(hit -> all.add(read(hit.source()))));
    return all;
  }

  @Override
  public boolean add(T record) {
    return writes.create(key(record.id()), document(record));
  }

  @Override
  public void replace(T record) {
    writes.update(key(record.id()), document(record));
  }

  private ObjectNode document(T record) {
    ObjectNode document = connection.mapper().createObjectNode();
    document.put("id", key(record.id())).put("kind", kind);
    document.set("record", connection.mapper().valueToTree(record));
    return document;
  }

  @Override
  public void remove(String id) {
    writes.delete(key(id));
  }
}
