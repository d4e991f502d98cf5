package org.dateline.archive.elastic.connection;

import java.util.List;

/**
 * Marks on an archive that every program which uses it sees. Each is an alias that no search uses:
 * creating or removing it is atomic.
 */
public final class ArchiveMarks {
  private final Connection connection;
  private final Indices indices;

  public ArchiveMarks(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
  }

  /** Words of this name that were put on the archive. */
  public List<String> marks(String name) {
    String start = markOf(name);
    return connection
        .call(client -> client.indices().getAlias(g -> g.name(indices.prefix() + "-*")))
        .result()
        .values()
        .stream()
        .flatMap(index -> index.aliases().keySet().stream())
        .filter(alias -> alias.startsWith(start))
        .map(alias -> alias.substring(start.length()))
        .sorted()
        .toList();
  }

  /** Puts a word on the archive. */
  public void mark(String name, String word) {
    connection.call(
        client ->
            client
                .indices()
                .updateAliases(
                    u ->
                        u.actions(
                            a ->
                                a.add(
                                    n ->
                                        n.index(indices.inThisForm().decisions())
                                            .alias(markOf(name) + word)))));
  }

  /** Takes it away. */
  public void unmark(String name, String word) {
    connection.call(
        client ->
            client
                .indices()
                .deleteAlias(
                    d -> d.index(indices.inThisForm().decisions()).name(markOf(name) + word)));
  }

  private String markOf(String name) {
    return indices.prefix() + "-" + name + "-";
  }
}
