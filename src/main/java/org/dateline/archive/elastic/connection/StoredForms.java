package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Stored forms of an archive: which indices there are, and which of them are asked. */
public final class StoredForms {
  private final Connection connection;
  private final Indices indices;

  public StoredForms(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
  }

  Map<IndexKind, Integer> stored() {
    Map<IndexKind, Integer> stored = new EnumMap<>(IndexKind.class);
    aliases()
        .forEach(
            (index, aliases) -> {
              for (IndexKind kind : indices.forms().keySet()) {
                if (aliases.aliases().containsKey(indices.alias(kind))) {
                  stored.put(kind, indices.form(kind, index));
                }
              }
            });
    return stored;
  }

  /** The aliases of each index; those that no alias stands for are among them. */
  private Map<String, IndexAliases> aliases() {
    // a mark that is removed meanwhile is among what the pattern stood for, and is not missed
    return connection
        .read(
            client ->
                client
                    .indices()
                    .getAlias(g -> g.index(indices.prefix() + "-*").ignoreUnavailable(true)))
        .result();
  }

  /** Kinds that are stored in the form of an earlier Dateline, with that form. */
  public Map<IndexKind, Integer> earlier() {
    Map<IndexKind, Integer> forms = indices.forms();
    Map<IndexKind, Integer> earlier = stored();
    earlier.entrySet().removeIf(kind -> kind.getValue() >= forms.get(kind.getKey()));
    return earlier;
  }

  /** Indices of earlier forms that nobody asks any more: what an upgrade leaves. */
  public List<String> leftOver() {
    Map<IndexKind, Integer> stored = stored();
    List<String> left = new ArrayList<>();
    for (String index : new TreeSet<>(aliases().keySet())) {
      for (IndexKind kind : indices.forms().keySet()) {
        int form = indices.form(kind, index);
        if (form > 0 && stored.containsKey(kind) && form < stored.get(kind)) {
          left.add(index);
        }
      }
    }
    return left;
  }

  public void remove(List<String> names) {
    if (!names.isEmpty()) {
      connection.call(
          client ->
              client.indices().delete(d -> d.index(names).ignoreUnavailable(true)).acknowledged());
    }
  }

  /** The shards of the articles' index. */
  public int shards() {
    return connection
        .call(client -> client.indices().getSettings(g -> g.index(indices.articles())))
        .result()
        .values()
        .stream()
        .map(state -> state.settings().index().numberOfShards())
        .mapToInt(shards -> shards == null ? 1 : Integer.parseInt(shards))
        .sum();
  }

  /** Removes the archive's indices of all forms with all they hold. */
  public void delete() {
    List<String> all = new ArrayList<>();
    indices
        .forms()
        .forEach(
            (kind, form) -> {
              for (int f = 1; f <= form; f++) {
                all.add(indices.index(kind, f));
              }
            });
    remove(all);
  }
}
