package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Documents of an index, read by our ids.
 *
 * @param asSearched true while they are to be read as searches see them, false for what was written
 *     last, though no search sees it yet
 */
public record DocumentsById(Connection connection, String index, BooleanSupplier asSearched) {

  /** Reads documents as they were written last, seen by searches or not. */
  public DocumentsById(Connection connection, String index) {
    this(connection, index, () -> false);
  }

  /** Documents for answers: while decisions are applied, none shows a part of their effect. */
  public static DocumentsById shown(Connection connection, String index, VisibleState state) {
    return new DocumentsById(connection, index, () -> !state.pending().isEmpty());
  }

  /**
   * Reads the documents with these ids that are stored, in the order asked.
   *
   * @param fields what is read of each, the field {@code id} among it; none for all
   */
  public Map<String, JsonNode> read(Collection<String> ids, String... fields) {
    return read(ids, List.of(fields));
  }

  /** Documents by their ids; those that are not there are left out. */
  public Map<String, JsonNode> read(Collection<String> ids, List<String> fields) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    versioned(ids, fields).forEach((id, document) -> found.put(id, document.source()));
    return found;
  }

  /** Documents by their ids, each with what {@link Writes#replace} needs. */
  public Map<String, Versioned> versioned(Collection<String> ids, List<String> fields) {
    Map<String, Versioned> found = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<String> documentIds = ids.stream().distinct().map(DocumentId::of).toList();
    boolean realtime = !asSearched.getAsBoolean();
    connection
        .read(
            client ->
                client.mget(
                    m -> m.index(index).ids(documentIds).sourceIncludes(fields).realtime(realtime),
                    JsonNode.class))
        .docs()
        .stream()
        .filter(MultiGetResponseItem::isResult)
        .map(MultiGetResponseItem::result)
        .filter(GetResult::found)
        .forEach(
            result ->
                found.put(
                    result.source().path("id").asText(),
                    new Versioned(result.source(), result.seqNo(), result.primaryTerm())));
    return found;
  }

  /**
   * A document as it was at one moment.
   *
   * @param sequence number of its last change in the index
   * @param term of the shard's primary that made it
   */
  public record Versioned(JsonNode source, long sequence, long term) {}
}
