package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of an index, read by our ids. */
public record DocumentsById(Connection connection, String index) {

  /**
   * Those of the ids that are stored, in the order asked.
   *
   * @param fields what is read of each, the field {@code id} among it; none for all
   */
  public Map<String, JsonNode> read(Collection<String> ids, String... fields) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<String> documentIds = ids.stream().distinct().map(DocumentId::of).toList();
    connection
        .call(
            client ->
                client.mget(
                    m -> m.index(index).ids(documentIds).sourceIncludes(List.of(fields)),
                    JsonNode.class))
        .docs()
        .stream()
        .filter(MultiGetResponseItem::isResult)
        .filter(item -> item.result().found())
        .map(item -> item.result().source())
        .forEach(source -> found.put(source.path("id").asText(), source));
    return found;
  }
}
