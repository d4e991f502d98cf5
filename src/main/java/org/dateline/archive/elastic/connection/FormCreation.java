package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;

/** Creates the indices of an archive, and adds to existing ones the fields that they lack. */
public final class FormCreation {
  private static final Time LONGEST = Time.of(t -> t.time("90s"));
  private static final Time SHARDS = Time.of(t -> t.time("10s"));

  private final Connection connection;
  private final Indices indices;
  private final StoredForms forms;
  private final Mappings mappings;

  public FormCreation(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
    this.forms = new StoredForms(connection, indices);
    this.mappings = new Mappings(connection, indices);
  }

  /**
   * Creates the indices that are not there, and gives the others the fields they lack.
   *
   * @param shards and replicas of the indices that are created; those that are there keep theirs
   * @throws ArchiveException when a later Dateline stored the archive
   */
  public void create(ShardSettings shards) {
    Map<IndexKind, Integer> stored = forms.stored();
    refuseLater(stored);
    indices
        .forms()
        .forEach(
            (kind, form) -> {
              Integer there = stored.get(kind);
              if (there == null) {
                ObjectNode body = mappings.definition(kind);
                body.putObject("aliases").putObject(indices.alias(kind));
                shards.apply(kind, body);
                create(indices.index(kind, form), body);
              } else {
                extend(kind, there.equals(form));
              }
            });
    awaitShards();
  }

  /**
   * Waits for indices that another Dateline is creating at this moment: their shards cannot be read
   * yet. Those that are damaged stay as they are, which the first request then says.
   */
  private void awaitShards() {
    List<String> all = indices.forms().keySet().stream().map(indices::alias).toList();
    connection.call(
        client -> {
          try {
            return !client
                .cluster()
                .health(h -> h.index(all).waitForStatus(HealthStatus.Yellow).timeout(SHARDS))
                .timedOut();
          } catch (ElasticsearchException e) {
            return false; // it took too long, or this user may not ask
          }
        });
  }

  private void refuseLater(Map<IndexKind, Integer> stored) {
    Map<IndexKind, Integer> known = indices.forms();
    stored.forEach(
        (kind, form) -> {
          if (form > known.get(kind)) {
            throw new ArchiveException(
                "A later Dateline stored this archive ("
                    + kind.text()
                    + " in the form "
                    + form
                    + "; this one knows "
                    + known.get(kind)
                    + "). Use that Dateline, or a later one. Nothing was changed.");
          }
        });
  }

  void create(String index, ObjectNode body) {
    boolean hasPlace = connection.call(client -> created(client, index, body));
    if (!hasPlace) {
      throw new ArchiveException.ReadOnly(
          "Elasticsearch finds no place for the index "
              + index
              + ": as a rule its disk is nearly full. Free some space, then run the same command"
              + " again. Nothing that is stored is lost.");
    }
  }

  /** Creates an index; true if it can be written to. */
  private static boolean created(ElasticsearchClient client, String index, ObjectNode body)
      throws IOException {
    try {
      return client
          .indices()
          .create(c -> c.index(index).timeout(LONGEST).withJson(new StringReader(body.toString())))
          .shardsAcknowledged();
    } catch (ElasticsearchException e) {
      if ("resource_already_exists_exception".equals(e.error().type())) {
        return true; // another Dateline was faster, or an upgrade goes on
      }
      throw e;
    }
  }

  /**
   * Adds the fields that the mapping of an index lacks. Documents stored before have no values
   * there until they are stored anew.
   *
   * @param inThisForm whether the index has this program's stored form. In one of an older form a
   *     field that cannot be added is left out, and searches by it find nothing until the upgrade
   */
  private void extend(IndexKind kind, boolean inThisForm) {
    String alias = indices.alias(kind);
    ObjectNode fields = mappings.definition(kind).withObject("/mappings/properties");
    mappings.of(alias).forEach(index -> fields.remove(index.mappings().properties().keySet()));
    if (fields.isEmpty()) {
      return;
    }
    if (inThisForm) {
      extend(alias, fields);
    } else {
      fields.properties().forEach(field -> extendIfPossible(alias, field));
    }
  }

  private void extendIfPossible(String alias, Map.Entry<String, JsonNode> field) {
    ObjectNode one = connection.mapper().createObjectNode();
    one.set(field.getKey(), field.getValue());
    try {
      extend(alias, one);
    } catch (ArchiveException.Refused | ArchiveException.ReadOnly e) {
      throw e;
    } catch (ArchiveException e) {
      // a field with an analyzer that the earlier index does not know
    }
  }

  private void extend(String alias, ObjectNode fields) {
    ObjectNode body = connection.mapper().createObjectNode();
    body.set("properties", fields);
    connection.call(
        client ->
            client
                .indices()
                .putMapping(p -> p.index(alias).withJson(new StringReader(body.toString())))
                .acknowledged());
  }

  /**
   * Creates indices in the forms of an earlier Dateline, for an empty archive. They keep documents
   * as they are: nothing of them is found before they are upgraded.
   */
  public void createEarlier(Map<IndexKind, Integer> earlier) {
    Map<IndexKind, Integer> stored = forms.stored();
    earlier.forEach(
        (kind, form) -> {
          if (!form.equals(stored.get(kind))) {
            String index = indices.index(kind, form);
            create(index, kept());
            List<Action> actions =
                FormChange.moving(
                    indices.alias(kind), indices.index(kind, stored.get(kind)), index);
            connection.call(client -> client.indices().updateAliases(u -> u.actions(actions)));
          }
        });
  }

  /** A mapping of what is only read back, by id. */
  private ObjectNode kept() {
    ObjectNode body = connection.mapper().createObjectNode();
    ObjectNode mappings = body.putObject("mappings").put("dynamic", false);
    mappings.putObject("properties").putObject("id").put("type", "keyword");
    return body;
  }
}
