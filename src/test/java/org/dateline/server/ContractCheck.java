package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds answers against docs/openapi.yaml. */
public final class ContractCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode contract;
  private final Set<String> described = new HashSet<>();
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  public ContractCheck() {
    try (InputStream file = ContractCheck.class.getResourceAsStream("/web/openapi.yaml")) {
      contract = new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    describe(contract);
  }

  private void describe(JsonNode schema) {
    schema.path("properties").fieldNames().forEachRemaining(described::add);
    schema.forEach(this::describe);
  }

  /** Fails unless the contract describes this answer to a GET of {@code path}. */
  public void check(String path, int status, String contentType, String body) {
    check("GET", path, status, contentType, body);
  }

  /** Fails unless the contract describes this answer. */
  public void check(String method, String path, int status, String contentType, String body) {
    JsonNode answer = answerOf(operation(method, path), status);
    if (status == 204) {
      assertThat(body).isEmpty();
      return;
    }
    String type = contentType.split(";", 2)[0];
    JsonNode content = answer.path("content").path(type);
    assertThat(content.isMissingNode())
        .as("%s answers %d as %s, which the contract does not know", path, status, type)
        .isFalse();
    if (type.endsWith("/json") || type.endsWith("+json")) {
      checkJson(path, content.get("schema"), body);
    }
  }

  private JsonNode operation(String method, String path) {
    for (Map.Entry<String, JsonNode> entry : contract.get("paths").properties()) {
      String pattern = entry.getKey().replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\.");
      if (path.matches(pattern)) {
        JsonNode operation = entry.getValue().get(method.toLowerCase(Locale.ROOT));
        assertThat(operation).as("%s of %s in the contract", method, path).isNotNull();
        return operation;
      }
    }
    throw new AssertionError("the contract has no path " + path);
  }

  private JsonNode answerOf(JsonNode operation, int status) {
    JsonNode answers = operation.get("responses");
    JsonNode answer = answers.path(String.valueOf(status));
    JsonNode found = answer.isMissingNode() ? answers.path("default") : answer;
    return found.has("$ref") ? contract.at(found.get("$ref").textValue().substring(1)) : found;
  }

  private void checkJson(String path, JsonNode schema, String body) {
    try {
      JsonNode answer = JSON.readTree(body);
      assertThat(schemas.computeIfAbsent(schema, this::compiled).validate(answer))
          .as("%s answers %s", path, body)
          .isEmpty();
      if (path.startsWith("/api") && path.endsWith("/cite")) {
        return; // the fields of a reference are described by CSL
      }
      assertThat(described)
          .as("fields of %s that the contract describes", path)
          .containsAll(fields(answer));
    } catch (IOException e) {
      throw new AssertionError(path + " answers no JSON: " + body, e);
    }
  }

  private Schema compiled(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", contract.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  private static Set<String> fields(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> names.addAll(fields(child)));
    names.removeAll(
        Set.of("person", "organization", "place", "speaker", "source", "about", "kind"));
    return names;
  }
}
