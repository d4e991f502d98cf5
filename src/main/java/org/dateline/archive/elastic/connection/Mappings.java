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
import java.util.function.BiConsumer;
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

  /** Differences of the indices from the definitions of this Dateline; other fields are none. */
  public List<String> drift() {
    List<String> drift = new ArrayList<>();
    compare((kind, mapping) -> mapping.different().forEach(what -> drift.add(kind + "." + what)));
    return drift;
  }

  /** Fields that this Dateline does not define. */
  public List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    compare((kind, mapping) -> mapping.unknown().forEach(field -> unknown.add(kind + "." + field)));
    return unknown;
  }

  /** Compares the indices that are in this Dateline's form. */
  private void compare(BiConsumer<String, MappingComparison> to) {
    Map<IndexKind, Integer> stored = new StoredForms(connection, indices).stored();
    indices
        .forms()
        .forEach(
            (kind, form) -> {
              if (form.equals(stored.get(kind))) {
                JsonNode defined = definition(kind).path("mappings");
                for (IndexMappingRecord index : of(indices.alias(kind))) {
                  JsonNode found = connection.tree(index.mappings());
                  to.accept(kind.text(), new MappingComparison(defined, found));
                }
              }
            });
  }
}
