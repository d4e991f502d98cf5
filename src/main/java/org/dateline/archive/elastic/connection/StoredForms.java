package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.archive.ArchiveException;

/** The stored forms of an archive: which indices there are, and which of them are asked. */
public final class StoredForms {
  private final Connection connection;
  private final Indices indices;

  public StoredForms(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
  }

  /** The form of each kind that is stored. */
  private Map<String, Integer> stored() {
    Map<String, Integer> stored = new TreeMap<>();
    aliases()
        .forEach(
            (index, aliases) -> {
              for (String kind : indices.forms().keySet()) {
                if (aliases.aliases().containsKey(indices.alias(kind))) {
                  stored.put(kind, indices.form(kind, index));
                }
              }
            });
    return stored;
  }

  private Map<String, IndexAliases> aliases() {
    return connection
        .call(client -> client.indices().getAlias(g -> g.name(indices.prefix() + "-*")))
        .result();
  }

  /** Kinds that are stored in the form of an earlier Dateline, with that form. */
  public Map<String, Integer> earlier() {
    Map<String, Integer> forms = indices.forms();
    Map<String, Integer> earlier = stored();
    earlier.entrySet().removeIf(kind -> kind.getValue() >= forms.get(kind.getKey()));
    return earlier;
  }

  /**
   * Creates the indices that are not there, and gives the others the fields they lack.
   *
   * @param shards of articles and quotations; 0 as the mapping says
   * @throws ArchiveException when a later Dateline stored the archive
   */
  public void create(int shards) {
    Map<String, Integer> stored = stored();
    refuseLater(stored);
    indices
        .forms()
        .forEach(
            (kind, form) -> {
              Integer there = stored.get(kind);
              if (there == null) {
                ObjectNode body = definition(kind);
                body.putObject("aliases").putObject(indices.alias(kind));
                setShards(body, shards);
                create(indices.index(kind, form), body);
              } else {
                extend(kind, there.equals(form));
              }
            });
  }

  private void refuseLater(Map<String, Integer> stored) {
    Map<String, Integer> forms = indices.forms();
    stored.forEach(
        (kind, form) -> {
          if (form > forms.get(kind)) {
            throw new ArchiveException(
                "A later Dateline stored this archive ("
                    + kind
                    + " in the form "
                    + form
                    + "; this one knows "
                    + forms.get(kind)
                    + "). Use that Dateline, or a later one. Nothing was changed.");
          }
        });
  }

  private static void setShards(ObjectNode body, int shards) {
    if (shards > 0) {
      body.withObject("/settings/index").put("number_of_shards", shards);
    }
  }

  private void create(String index, ObjectNode body) {
    connection.call(
        client -> {
          try {
            return client
                .indices()
                .create(c -> c.index(index).withJson(new StringReader(body.toString())))
                .acknowledged();
          } catch (ElasticsearchException e) {
            if ("resource_already_exists_exception".equals(e.error().type())) {
              return true; // another Dateline was faster, or an upgrade goes on
            }
            throw e;
          }
        });
  }

  /**
   * What is stored already stays without values there until it is stored anew.
   *
   * @param inThisForm else what is searched by fields of this form finds nothing until the upgrade
   */
  private void extend(String kind, boolean inThisForm) {
    String alias = indices.alias(kind);
    ObjectNode fields = definition(kind).withObject("/mappings/properties");
    mappings(alias).forEach(index -> fields.remove(index.mappings().properties().keySet()));
    if (fields.isEmpty()) {
      return;
    }
    if (inThisForm) {
      extend(alias, fields);
    } else {
      fields.properties().forEach(field -> extendIfPossible(alias, field));
    }
  }

  private Collection<IndexMappingRecord> mappings(String alias) {
    return connection
        .call(client -> client.indices().getMapping(g -> g.index(alias)))
        .result()
        .values();
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

  private ObjectNode definition(String kind) {
    String file = kind.equals("withdrawn") ? "articles" : kind;
    String resource = "/index-mappings/" + file + ".json";
    try (InputStream in = StoredForms.class.getResourceAsStream(resource)) {
      JsonNode body = connection.mapper().readTree(in);
      return (ObjectNode) body;
    } catch (IOException e) {
      throw new ArchiveException("This build of Dateline is incomplete: it lacks " + resource, e);
    }
  }

  /**
   * Makes room for an upgrade: nothing is written into the indices of the earlier form any more,
   * and beside them stand those of this form, which nobody asks yet.
   */
  public void prepare() {
    earlier()
        .forEach(
            (kind, form) -> {
              String old = indices.index(kind, form);
              IndexSettings settings = settings(old);
              ObjectNode body = definition(kind);
              ObjectNode index = body.withObject("/settings/index");
              if (settings.numberOfShards() != null) {
                index.put("number_of_shards", Integer.valueOf(settings.numberOfShards()));
              }
              if (settings.numberOfReplicas() != null) {
                index.put("number_of_replicas", Integer.valueOf(settings.numberOfReplicas()));
              }
              create(indices.inThisForm().name(kind), body);
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
      throw new ArchiveException("Elasticsearch says nothing of the index " + index + ".");
    }
    return settings.index();
  }

  /** Lets requests go to the indices of this form, all at one moment. */
  public void change() {
    List<Action> actions = new ArrayList<>();
    earlier()
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

  /** Lets the requests to an alias go to another index. */
  private static List<Action> moving(String alias, String from, String to) {
    return List.of(
        Action.of(a -> a.remove(r -> r.index(from).alias(alias))),
        Action.of(a -> a.add(r -> r.index(to).alias(alias))));
  }

  /** Fields that are mapped otherwise than this Dateline defines them, or not at all. */
  public List<String> drift() {
    Map<String, Integer> stored = stored();
    List<String> drift = new ArrayList<>();
    indices
        .forms()
        .forEach(
            (kind, form) -> {
              if (form.equals(stored.get(kind))) {
                JsonNode mapped = mapped(kind);
                definition(kind)
                    .at("/mappings/properties")
                    .properties()
                    .forEach(
                        field -> {
                          String wanted = type(field.getValue());
                          String found = type(mapped.path(field.getKey()));
                          if (!wanted.equals(found)) {
                            drift.add(
                                "%s.%s is %s, not %s"
                                    .formatted(kind, field.getKey(), found, wanted));
                          }
                        });
              }
            });
    return drift;
  }

  private JsonNode mapped(String kind) {
    ObjectNode types = connection.mapper().createObjectNode();
    mappings(indices.alias(kind))
        .forEach(
            index ->
                index
                    .mappings()
                    .properties()
                    .forEach(
                        (field, property) ->
                            types.putObject(field).put("type", property._kind().jsonValue())));
    return types;
  }

  private static String type(JsonNode field) {
    return field.isMissingNode()
        ? "missing"
        : field.path("type").asText(field.has("properties") ? "object" : "missing");
  }

  /** Indices of earlier forms that nobody asks any more: what an upgrade leaves. */
  public List<String> leftOver() {
    Map<String, Integer> stored = stored();
    Set<String> left = new HashSet<>();
    for (String index :
        connection
            .call(client -> client.indices().getAlias(g -> g.index(indices.prefix() + "-*")))
            .result()
            .keySet()) {
      for (String kind : indices.forms().keySet()) {
        int form = indices.form(kind, index);
        if (form > 0 && stored.containsKey(kind) && form < stored.get(kind)) {
          left.add(index);
        }
      }
    }
    return left.stream().sorted().toList();
  }

  /** Removes these indices. */
  public void remove(List<String> names) {
    if (!names.isEmpty()) {
      connection.call(
          client ->
              client.indices().delete(d -> d.index(names).ignoreUnavailable(true)).acknowledged());
    }
  }

  /**
   * Lets an empty archive take documents in the forms of an earlier Dateline, as they are: nothing
   * of them is found before they are upgraded.
   */
  public void createEarlier(Map<String, Integer> forms) {
    Map<String, Integer> stored = stored();
    forms.forEach(
        (kind, form) -> {
          if (!form.equals(stored.get(kind))) {
            String index = indices.index(kind, form);
            create(index, kept());
            List<Action> actions =
                moving(indices.alias(kind), indices.index(kind, stored.get(kind)), index);
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

  /** Words of this name that were put on the archive. */
  public List<String> marks(String name) {
    String start = markOf(name);
    return aliases().values().stream()
        .flatMap(index -> index.aliases().keySet().stream())
        .filter(alias -> alias.startsWith(start))
        .map(alias -> alias.substring(start.length()))
        .sorted()
        .toList();
  }

  /** Puts a word on the archive, where all see it who use it: an alias that nobody asks. */
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

  /** Of the articles' index. */
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
