package org.dateline.archive.elastic;

import org.dateline.archive.elastic.connection.ShardSettings;

/**
 * The numbers of shards and replicas with which an archive is created. They are settings of
 * Elasticsearch's indices: replicas may be changed there later, shards only by a restore into
 * another archive.
 *
 * @param shards of articles, of quotations and of entities each; 0 for the usual number
 * @param replicas copies of each shard on other nodes; {@link #BY_NODES} for one as soon as there
 *     is a second node
 */
public record Sharding(int shards, int replicas) {
  /** The number of replicas that follows the number of nodes. */
  public static final int BY_NODES = -1;

  /** The usual layout: one shard, and a replica of it as soon as there is a second node. */
  public static final Sharding DEFAULT = new Sharding(0, BY_NODES);

  public static Sharding ofShards(int shards) {
    return new Sharding(shards, BY_NODES);
  }

  ShardSettings settings() {
    return new ShardSettings(shards, replicas);
  }
}
