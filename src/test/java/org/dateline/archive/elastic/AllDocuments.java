package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** All that a backup of an archive holds. */
final class AllDocuments {
  private AllDocuments() {}

  /** The documents of an archive by kind and id: {@code articles/a1}. */
  static Map<String, ObjectNode> of(ElasticArchive archive) {
    Map<String, ObjectNode> all = new TreeMap<>();
    archive.documents().read(d -> all.put(d.kind() + "/" + d.id(), d.document()));
    return all;
  }
}
