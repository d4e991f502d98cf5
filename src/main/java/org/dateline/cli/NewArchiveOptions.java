package org.dateline.cli;

import org.dateline.archive.elastic.Sharding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that may create the archive they work on. */
final class NewArchiveOptions extends ArchiveOptions {
  private static final int MOST_SHARDS = 1_024;
  private static final int MOST_REPLICAS = 100;

  @Option(
      names = "--shards",
      paramLabel = "N",
      description =
          "Shards of the articles, if the archive is created (default: 1). docs/size.md says when"
              + " more are needed.")
  private @Nullable Integer shards;

  @Option(
      names = "--replicas",
      paramLabel = "N",
      description =
          "Copies of each shard on other nodes, if the archive is created on --elasticsearch"
              + " (default: 1, 0 while there is one node alone).")
  private @Nullable Integer replicas;

  /**
   * The shards and replicas that were asked for.
   *
   * @throws UsageException if there can be no such number of shards or replicas
   */
  @Override
  Sharding sharding() {
    check("--shards", shards, 1, MOST_SHARDS);
    check("--replicas", replicas, 0, MOST_REPLICAS);
    if (replicas != null && replicas > 0 && cluster() == null) {
      throw new UsageException(
          "--replicas is for a cluster: the embedded Elasticsearch is one node. Name the cluster with --elasticsearch.");
    }
    return new Sharding(
        shards == null ? 0 : shards, replicas == null ? Sharding.BY_NODES : replicas);
  }

  private static void check(String option, @Nullable Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      throw new UsageException("%s takes a number from %d to %d".formatted(option, least, most));
    }
  }
}
