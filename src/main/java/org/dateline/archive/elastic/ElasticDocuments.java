package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Upgrade;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.elastic.connection.ArchiveMarks;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.FormCreation;
import org.dateline.archive.elastic.connection.IndexKind;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.connection.Writes;

/** All documents of the archive's indices, read out of one snapshot of them all. */
final class ElasticDocuments implements StoredDocuments {
  private static final String RESTORING = "restoring";
  private static final int AT_ONCE = 200;

  private final Connection connection;
  private final Indices indices;
  private final Upgrade upgrade;
  private final Runnable written;

  /**
   * Gives access to all documents of an archive, for backups.
   *
   * @param written called when searches see another state
   */
  ElasticDocuments(Connection connection, Indices indices, Upgrade upgrade, Runnable written) {
    this.connection = connection;
    this.indices = indices;
    this.upgrade = upgrade;
    this.written = written;
  }

  @Override
  public Map<String, Integer> forms() {
    return IndexKind.byText(indices.kept());
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    indices
        .kept()
        .keySet()
        .forEach(
            kind ->
                counts.put(
                    kind.text(),
                    connection
                        .call(client -> client.count(c -> c.index(indices.name(kind))))
                        .count()));
    return counts;
  }

  @Override
  public void read(Consumer<StoredDocument> to) {
    List<String> all = indices.kept().keySet().stream().map(indices::name).toList();
    refresh();
    new PagedScan(connection, all)
        .run(page -> page.size(AT_ONCE), hits -> hits.forEach(hit -> to.accept(document(hit))));
  }

  private StoredDocument document(Hit<JsonNode> hit) {
    if (!(hit.source() instanceof ObjectNode source)) {
      throw new ArchiveException("A document of " + hit.index() + " has no content: " + hit.id());
    }
    return new StoredDocument(indices.kind(hit.index()).text(), String.valueOf(hit.id()), source);
  }

  @Override
  public void write(Iterable<StoredDocument> documents) {
    Writes writes = new Writes(connection);
    for (StoredDocument document : documents) {
      String index = indices.name(IndexKind.of(document.kind()));
      ObjectNode content = document.document();
      if (content == null) {
        writes.delete(index, document.id());
      } else {
        writes.index(index, document.id(), content);
      }
    }
    Map<String, String> failures = writes.finish();
    if (!failures.isEmpty()) {
      Map.Entry<String, String> first = failures.entrySet().iterator().next();
      throw new ArchiveException(
          failures.size()
              + " documents were refused, "
              + first.getKey()
              + " among them: "
              + first.getValue()
              + ". Once the cause is removed, run the same command again.");
    }
    written.run();
  }

  @Override
  public Optional<String> restoring() {
    return marks().marks(RESTORING).stream().findFirst();
  }

  @Override
  public void beginRestore(String backup, Map<String, Integer> forms) {
    Map<IndexKind, Integer> earlier = new EnumMap<>(IndexKind.class);
    forms.forEach((kind, form) -> earlier.put(IndexKind.of(kind), form));
    marks().mark(RESTORING, backup);
    new FormCreation(connection, indices).createEarlier(earlier);
  }

  @Override
  public void endRestore() {
    upgrade.run((done, all) -> {});
    upgrade.removeEarlier();
    restoring().ifPresent(backup -> marks().unmark(RESTORING, backup));
  }

  private ArchiveMarks marks() {
    return new ArchiveMarks(connection, indices);
  }

  @Override
  public void refresh() {
    List<String> all = indices.kept().keySet().stream().map(indices::name).toList();
    connection.call(client -> client.indices().refresh(r -> r.index(all)));
    written.run();
  }
}
