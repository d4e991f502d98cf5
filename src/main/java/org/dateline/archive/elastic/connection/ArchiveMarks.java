package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.indices.get.Feature;
import java.util.List;
import java.util.stream.Stream;

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

  /** A mark: its name, and the word that it carries. */
  public record NamedMark(String name, String word) {}

  /** Words of this name that were put on the archive. */
  public List<String> marks(String name) {
    return marks(List.of(name)).stream().map(NamedMark::word).toList();
  }

  /** Words of these names, as they were in one moment. */
  public List<NamedMark> marks(List<String> names) {
    // of the indices: where aliases are asked for by a pattern, one that is removed meanwhile is an
    // error, and one that is put there meanwhile is missing
    return connection
        .read(client -> client.indices().get(g -> g.index(decisions()).features(Feature.Aliases)))
        .result()
        .values()
        .stream()
        .flatMap(index -> index.aliases().keySet().stream())
        .sorted()
        .flatMap(alias -> names.stream().flatMap(name -> read(name, alias)))
        .toList();
  }

  /** The indices of decisions, of all stored forms. */
  private String decisions() {
    return indices.alias(IndexKind.DECISIONS) + "-v*";
  }

  private Stream<NamedMark> read(String name, String alias) {
    String start = markOf(name);
    return alias.startsWith(start)
        ? Stream.of(new NamedMark(name, alias.substring(start.length())))
        : Stream.empty();
  }

  /** Puts a mark on the archive. */
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

  /** Puts a word under another name. At no moment is it under neither. */
  public void rename(String name, String other, String word) {
    String index = indices.inThisForm().decisions();
    connection.call(
        client ->
            client
                .indices()
                .updateAliases(
                    u ->
                        u.actions(a -> a.add(n -> n.index(index).alias(markOf(other) + word)))
                            .actions(
                                a ->
                                    a.remove(
                                        n ->
                                            n.index(index)
                                                .alias(markOf(name) + word)
                                                .mustExist(false)))));
  }

  /** Removes a mark from the archive. */
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
