package org.dateline.archive.elastic.connection;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Shards and replicas of an archive that is created. They are settings of Elasticsearch's indices:
 * replicas may be changed there later, shards only by a restore into another archive.
 *
 * @param shards of articles, of quotations and of names each; 0 for as many as the mapping says
 * @param replicas copies of each shard on other nodes; {@link #BY_NODES} for one as soon as there
 *     is a second node
 */
public record Sharding(int shards, int replicas) {
  /** The number of replicas that follows the number of nodes. */
  public static final int BY_NODES = -1;

  /** One shard, and a replica of it as soon as there is a second node. */
  public static final Sharding DEFAULT = new Sharding(0, BY_NODES);

  public static Sharding ofShards(int shards) {
    return new Sharding(shards, BY_NODES);
  }

  /** Writes it into the definition of an index. */
  void apply(IndexKind kind, ObjectNode definition) {
    ObjectNode index = definition.withObject("/settings/index");
    if (shards > 0 && kind.growsWithArticles()) {
      index.put("number_of_shards", shards);
    }
    if (replicas != BY_NODES) {
      index.put("auto_expand_replicas", false).put("number_of_replicas", replicas);
    }
  }
}
