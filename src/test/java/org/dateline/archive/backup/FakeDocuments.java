package org.dateline.archive.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.archive.ArchiveException;

/** Documents in memory. */
class FakeDocuments implements StoredDocuments {
  final Map<String, StoredDocument> documents = new TreeMap<>();
  final List<String> log = new ArrayList<>();
  private final int form;
  private String restoring;
  int writesLeft = Integer.MAX_VALUE;

  FakeDocuments(int form) {
    this.form = form;
  }

  final void put(String kind, String id, String text) {
    documents.put(
        kind + "/" + id,
        new StoredDocument(kind, id, new ObjectMapper().createObjectNode().put("text", text)));
  }

  @Override
  public Map<String, Integer> forms() {
    return Map.of("articles", form, "decisions", form);
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    documents.values().forEach(document -> counts.merge(document.kind(), 1L, Long::sum));
    return counts;
  }

  @Override
  public void read(Consumer<StoredDocument> to) {
    new ArrayList<>(documents.values()).forEach(to);
  }

  @Override
  public void write(Iterable<StoredDocument> some) {
    if (writesLeft-- == 0) {
      throw new ArchiveException("cut off");
    }
    List<StoredDocument> all = new ArrayList<>();
    some.forEach(all::add);
    for (StoredDocument document : all) {
      String key = document.kind() + "/" + document.id();
      if (document.document() == null) {
        documents.remove(key);
      } else {
        documents.put(key, document);
      }
    }
  }

  @Override
  public Optional<String> restoring() {
    return Optional.ofNullable(restoring);
  }

  @Override
  public void beginRestore(String backup, Map<String, Integer> forms) {
    restoring = backup;
    log.add("begin " + new TreeMap<>(forms));
  }

  @Override
  public void endRestore() {
    restoring = null;
    log.add("end of " + documents.size());
  }

  @Override
  public void refresh() {}
}
