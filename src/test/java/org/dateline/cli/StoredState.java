package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.elastic.ElasticArchive;

/** All that an archive holds, so that two can be compared. */
final class StoredState {
  private StoredState() {}

  /**
   * Documents by kind and id, without the moment in which they were stored; as text, so that their
   * differences can be read.
   */
  static Map<String, String> of(ElasticArchive archive) {
    archive.articles().refresh();
    Map<String, String> all = new TreeMap<>();
    archive
        .documents()
        .read(
            stored -> {
              ObjectNode document = stored.document();
              if (document != null) {
                document.remove("stored");
                all.put(stored.kind() + " " + stored.id(), document.toString());
              }
            });
    return all;
  }
}
