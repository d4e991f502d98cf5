package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;

/** Mappings of the archive's indices: as this Dateline defines them, and as they are. */
public final class Mappings {
  private final Connection connection;
  private final Indices indices;

  public Mappings(Connection connection, Indices indices) {
    this.connection = connection;
    this.indices = indices;
  }

  /** Settings and mappings that an index of a kind is made with. */
  ObjectNode definition(IndexKind kind) {
    String resource = "/index-mappings/" + kind.mapping() + ".json";
    try (InputStream in = Mappings.class.getResourceAsStream(resource)) {
      JsonNode body = connection.mapper().readTree(in);
      return (ObjectNode) body;
    } catch (IOException e) {
      throw new ArchiveException("This build of Dateline is incomplete: it lacks " + resource, e);
    }
  }

  /** Mappings of the indices that an alias stands for. */
  Collection<IndexMappingRecord> of(String alias) {
    return connection
        .call(client -> client.indices().getMapping(g -> g.index(alias)))
        .result()
        .values();
  }

  /** Fields whose type is another than this Dateline defines, or that are missing. */
  public List<String> drift() {
    Map<IndexKind, Integer> stored = new StoredForms(connection, indices).stored();
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
                                    .formatted(kind.text(), field.getKey(), found, wanted));
                          }
                        });
              }
            });
    return drift;
  }

  private JsonNode mapped(IndexKind kind) {
    ObjectNode types = connection.mapper().createObjectNode();
    of(indices.alias(kind))
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
}
