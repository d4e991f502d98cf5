package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.ArchiveException;

/** Change of an archive from the form of an earlier Dateline to that of this one. */
public final class FormChange {
  private final Connection connection;
  private final Indices indices;
  private final StoredForms forms;
  private final Mappings mappings;

  public FormChange(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
    this.forms = new StoredForms(connection, indices);
    this.mappings = new Mappings(connection, indices);
  }

  /**
   * Makes room for an upgrade: nothing is written into the indices of the earlier form any more,
   * and beside them stand those of this form, which nobody asks yet.
   */
  public void prepare() {
    forms
        .earlier()
        .forEach(
            (kind, form) -> {
              String old = indices.index(kind, form);
              IndexSettings settings = settings(old);
              ObjectNode body = mappings.definition(kind);
              ObjectNode index = body.withObject("/settings/index");
              if (settings.numberOfShards() != null) {
                index.put("number_of_shards", Integer.valueOf(settings.numberOfShards()));
              }
              if (settings.numberOfReplicas() != null) {
                index.put("number_of_replicas", Integer.valueOf(settings.numberOfReplicas()));
              }
              new FormCreation(connection, indices).create(indices.inThisForm().name(kind), body);
              connection.call(
                  client ->
                      client
                          .indices()
                          .putSettings(
                              p -> p.index(old).settings(s -> s.blocks(b -> b.write(true)))));
            });
  }

  private IndexSettings settings(String index) {
    IndexState state =
        connection
            .call(client -> client.indices().getSettings(g -> g.index(index)))
            .result()
            .get(index);
    IndexSettings settings = state == null ? null : state.settings();
    if (settings == null || settings.index() == null) {
      throw new ArchiveException(
          "Elasticsearch has no index "
              + index
              + ", which the archive needs. “dateline doctor” says what is there; restore a backup.");
    }
    return settings.index();
  }

  /** Moves requests to the indices of this form, all at one moment. */
  public void change() {
    List<Action> actions = new ArrayList<>();
    forms
        .earlier()
        .forEach(
            (kind, form) ->
                actions.addAll(
                    moving(
                        indices.alias(kind),
                        indices.index(kind, form),
                        indices.inThisForm().name(kind))));
    if (!actions.isEmpty()) {
      connection.call(client -> client.indices().updateAliases(u -> u.actions(actions)));
    }
  }

  /** The actions that move an alias to another index. */
  static List<Action> moving(String alias, String from, String to) {
    return List.of(
        Action.of(a -> a.remove(r -> r.index(from).alias(alias))),
        Action.of(a -> a.add(r -> r.index(to).alias(alias))));
  }
}
