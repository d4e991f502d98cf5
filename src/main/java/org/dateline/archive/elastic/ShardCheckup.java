package org.dateline.archive.elastic;

import static org.dateline.archive.Checkup.Finding.good;
import static org.dateline.archive.Checkup.Finding.note;

import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import co.elastic.clients.elasticsearch.indices.stats.ShardRoutingState;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.archive.Checkup.Finding;
import org.dateline.archive.elastic.connection.Connection;

/**
 * The checkup of the size of shards. A shard is searched by one node and moved as a whole, so
 * Elasticsearch's makers advise at most 50 GB and 200 million documents in one; it takes no more
 * than two billion.
 *
 * @param mostBytes and mostDocuments from which more shards are advised
 */
record ShardCheckup(long mostBytes, long mostDocuments) {
  static final ShardCheckup STANDARD = new ShardCheckup(50_000_000_000L, 200_000_000L);

  /**
   * Finds whether the largest shard is small enough.
   *
   * @param indices those that grow with the articles
   */
  Finding look(Connection connection, List<String> indices) {
    Map<String, IndicesStats> stats =
        connection
            .call(
                client ->
                    client
                        .indices()
                        .stats(s -> s.index(indices).metric("docs", "store").level(Level.Shards)))
            .indices();
    List<ShardStats> shards =
        stats.values().stream()
            .flatMap(index -> index.shards().values().stream())
            .flatMap(List::stream)
            .filter(ShardCheckup::isPrimary)
            .toList();
    long bytes = shards.stream().mapToLong(shard -> sizeOf(shard)).max().orElse(0);
    long documents = shards.stream().mapToLong(shard -> countOf(shard)).max().orElse(0);
    String said =
        "the largest holds %,d MB and %,d documents".formatted(bytes / 1_000_000, documents);
    return bytes <= mostBytes && documents <= mostDocuments
        ? good("shards", said)
        : note(
            "shards",
            said,
            "Searches and moves of it grow slow. Back up, and restore into another archive with"
                + " more: dateline restore --shards N (docs/size.md).");
  }

  private static boolean isPrimary(ShardStats shard) {
    return shard.routing() != null
        && shard.routing().primary()
        && shard.routing().state() == ShardRoutingState.Started;
  }

  private static long sizeOf(ShardStats shard) {
    return shard.store() == null ? 0 : shard.store().sizeInBytes();
  }

  /** Names and quotations within an article are documents of their own to Elasticsearch. */
  private static long countOf(ShardStats shard) {
    return shard.docs() == null ? 0 : Objects.requireNonNull(shard.docs()).count();
  }
}
