package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.ArchiveException;

/**
 * The archive's indices. What is asked goes to an alias ({@code dateline-articles}), which stands
 * for the index of the stored form's version ({@code dateline-articles-v2}).
 *
 * @param prefix what their names begin with, so that archives can share a cluster
 */
public record Indices(String prefix) {
  /**
   * Versions of the stored form. 2: signs that are not seen are left out before words are made of a
   * text, and documents say which words belong to names (decision 0114).
   */
  private static final Map<String, Integer> VERSIONS =
      new TreeMap<>(
          Map.of("articles", 2, "quotes", 2, "entities", 2, "decisions", 1, "withdrawn", 2));

  public Indices {
    if (!prefix.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException(
          "“" + prefix + "” cannot begin an index name. Use small letters, digits and hyphens.");
    }
  }

  /** What requests call the articles. */
  public String articles() {
    return prefix + "-articles";
  }

  /** What requests call the quotations. */
  public String quotes() {
    return prefix + "-quotes";
  }

  /** What requests call the entities. */
  public String entities() {
    return prefix + "-entities";
  }

  /** What requests call the decisions of archivists. */
  public String decisions() {
    return prefix + "-decisions";
  }

  /** What requests call the articles that are not to be found; they are stored like the others. */
  public String withdrawn() {
    return prefix + "-withdrawn";
  }

  /** All that searches read. */
  public List<String> searched() {
    return List.of(articles(), quotes(), entities(), decisions());
  }

  /** Versions of the stored form, by kind: articles, quotes, entities, decisions. */
  public Map<String, Integer> versions() {
    return new TreeMap<>(VERSIONS);
  }

  /** What requests call the documents of a kind. */
  public String alias(String kind) {
    if (!VERSIONS.containsKey(kind)) {
      throw new ArchiveException("An archive holds no “" + kind + "”.");
    }
    return prefix + "-" + kind;
  }

  /** The kind of the documents of an index, as {@link #versions} names it. */
  public String kind(String index) {
    return VERSIONS.keySet().stream()
        .filter(kind -> index.startsWith(prefix + "-" + kind + "-v"))
        .findFirst()
        .orElseThrow(() -> new ArchiveException(index + " is none of the archive's indices."));
  }

  /**
   * Creates those that are not there, and gives those of an earlier Dateline the fields they lack.
   *
   * @param shards of articles and quotations; 0 as the mapping says
   */
  public void create(Connection connection, int shards) {
    for (String name : VERSIONS.keySet()) {
      String alias = prefix + "-" + name;
      if (!connection.call(client -> client.indices().exists(e -> e.index(alias))).value()) {
        create(connection, name, alias, shards);
      } else {
        extend(connection, name, alias);
      }
    }
  }

  private static void create(Connection connection, String name, String alias, int shards) {
    ObjectNode body = definition(connection, name);
    body.putObject("aliases").putObject(alias);
    if (shards > 0) {
      ((ObjectNode) body.path("settings").path("index")).put("number_of_shards", shards);
    }
    connection.call(
        client -> {
          try {
            return client
                .indices()
                .create(
                    c -> c.index(index(alias, name)).withJson(new StringReader(body.toString())))
                .acknowledged();
          } catch (ElasticsearchException e) {
            if ("resource_already_exists_exception".equals(e.error().type())) {
              return true; // another Dateline was faster
            }
            throw e;
          }
        });
  }

  /** What is stored already stays without values there until it is stored anew. */
  private static void extend(Connection connection, String name, String alias) {
    ObjectNode fields = definition(connection, name).withObject("/mappings/properties");
    Map<String, IndexMappingRecord> stored =
        connection.call(client -> client.indices().getMapping(g -> g.index(alias))).result();
    if (!stored.containsKey(index(alias, name))) {
      throw new ArchiveException(
          alias
              + " was made by a version of Dateline that stores articles in another form. Ingest the articles again into another folder (--data), or delete this one.");
    }
    stored.values().forEach(index -> fields.remove(index.mappings().properties().keySet()));
    if (fields.isEmpty()) {
      return;
    }
    ObjectNode body = connection.mapper().createObjectNode();
    body.set("properties", fields);
    connection.call(
        client ->
            client
                .indices()
                .putMapping(p -> p.index(alias).withJson(new StringReader(body.toString())))
                .acknowledged());
  }

  private static String index(String alias, String name) {
    return alias + "-v" + VERSIONS.get(name);
  }

  private static ObjectNode definition(Connection connection, String name) {
    String file = name.equals("withdrawn") ? "articles" : name;
    String resource = "/index-mappings/" + file + ".json";
    try (InputStream in = Indices.class.getResourceAsStream(resource)) {
      JsonNode body = connection.mapper().readTree(in);
      return (ObjectNode) body;
    } catch (IOException e) {
      throw new ArchiveException("This build of Dateline is incomplete: it lacks " + resource, e);
    }
  }

  /** Of the articles' index. */
  public int shards(Connection connection) {
    return connection
        .call(client -> client.indices().getSettings(g -> g.index(articles())))
        .result()
        .values()
        .stream()
        .map(state -> state.settings().index().numberOfShards())
        .mapToInt(shards -> shards == null ? 1 : Integer.parseInt(shards))
        .sum();
  }

  /** Removes them with all they hold. */
  public void delete(Connection connection) {
    for (String name : VERSIONS.keySet()) {
      connection.call(
          client ->
              client
                  .indices()
                  .delete(d -> d.index(index(prefix + "-" + name, name)).ignoreUnavailable(true))
                  .acknowledged());
    }
  }
}
