package org.dateline.archive.elastic.connection;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Settings of shards and replicas for indices that are created.
 *
 * @param shards of articles, of quotations and of names each; 0 for as many as the mapping says
 * @param replicas copies of each shard on other nodes; negative as the mapping says
 */
public record ShardSettings(int shards, int replicas) {
  /** Writes them into the definition of an index. */
  void apply(IndexKind kind, ObjectNode definition) {
    ObjectNode index = definition.withObject("/settings/index");
    if (shards > 0 && kind.growsWithArticles()) {
      index.put("number_of_shards", shards);
    }
    if (replicas >= 0) {
      index.put("auto_expand_replicas", false).put("number_of_replicas", replicas);
    }
  }
}
