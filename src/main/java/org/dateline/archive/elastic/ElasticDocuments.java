package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.Writes;

/** All documents of the archive's indices, read out of one snapshot of them all. */
final class ElasticDocuments implements StoredDocuments {
  private static final int AT_ONCE = 200;
  private static final String KEEP_ALIVE = "10m";

  private final Connection connection;
  private final Indices indices;
  private final Runnable written;

  /**
   * @param written told that searches see another state
   */
  ElasticDocuments(Connection connection, Indices indices, Runnable written) {
    this.connection = connection;
    this.indices = indices;
    this.written = written;
  }

  @Override
  public Map<String, Integer> forms() {
    return indices.versions();
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    indices
        .versions()
        .keySet()
        .forEach(
            kind ->
                counts.put(
                    kind,
                    connection
                        .call(client -> client.count(c -> c.index(indices.alias(kind))))
                        .count()));
    return counts;
  }

  @Override
  public void read(Consumer<StoredDocument> to) {
    List<String> all = indices.versions().keySet().stream().map(indices::alias).toList();
    refresh();
    String snapshot =
        connection
            .call(
                client ->
                    client.openPointInTime(p -> p.index(all).keepAlive(k -> k.time(KEEP_ALIVE))))
            .id();
    try {
      List<FieldValue> after = List.of();
      while (true) {
        List<Hit<JsonNode>> hits = connection.search(page(snapshot, after)).hits().hits();
        if (hits.isEmpty()) {
          return;
        }
        hits.forEach(hit -> to.accept(document(hit)));
        after = hits.get(hits.size() - 1).sort();
      }
    } finally {
      connection.call(client -> client.closePointInTime(c -> c.id(snapshot)));
    }
  }

  private static SearchRequest page(String snapshot, List<FieldValue> after) {
    return SearchRequest.of(
        s -> {
          if (!after.isEmpty()) {
            s.searchAfter(after);
          }
          return s.pit(p -> p.id(snapshot).keepAlive(k -> k.time(KEEP_ALIVE)))
              .size(AT_ONCE)
              .sort(o -> o.field(f -> f.field("_shard_doc")))
              .trackTotalHits(t -> t.enabled(false));
        });
  }

  private StoredDocument document(Hit<JsonNode> hit) {
    if (!(hit.source() instanceof ObjectNode source)) {
      throw new ArchiveException("A document of " + hit.index() + " has no content: " + hit.id());
    }
    return new StoredDocument(indices.kind(hit.index()), String.valueOf(hit.id()), source);
  }

  @Override
  public void write(Iterable<StoredDocument> documents) {
    Writes writes = new Writes(connection);
    for (StoredDocument document : documents) {
      writes.index(indices.alias(document.kind()), document.id(), document.document());
    }
    Map<String, String> failures = writes.finish();
    if (!failures.isEmpty()) {
      Map.Entry<String, String> first = failures.entrySet().iterator().next();
      throw new ArchiveException(
          failures.size()
              + " documents were refused, "
              + first.getKey()
              + " among them: "
              + first.getValue());
    }
    written.run();
  }

  @Override
  public void refresh() {
    List<String> all = indices.versions().keySet().stream().map(indices::alias).toList();
    connection.call(client -> client.indices().refresh(r -> r.index(all)));
    written.run();
  }
}
