package org.dateline.archive.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Writes and reads decisions as JSON: the form in which they are stored, answered and exported. */
public final class DecisionJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private DecisionJson() {}

  /** A decision as JSON: {@code {"id", "kind", "who", "when", "why", "change": {...}}}. */
  public static ObjectNode write(Decision decision) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", decision.id())
        .put("kind", decision.kind().label())
        .put("who", decision.who())
        .put("when", decision.when().toString())
        .put("why", decision.why());
    node.set("change", MAPPER.valueToTree(decision.change()));
    return node;
  }

  /**
   * The decision that was written.
   *
   * @throws IllegalArgumentException if it is none; the message says what is wrong
   */
  public static Decision read(JsonNode node) {
    String label = node.path("kind").asText("");
    DecisionKind kind =
        DecisionKind.of(label.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () -> new IllegalArgumentException("“" + label + "” is not a kind of decision"));
    try {
      Change change =
          node.has("change")
              ? MAPPER.treeToValue(node.get("change"), kind.type())
              : asOfTheFirstVersion(kind, node);
      for (String field : new String[] {"id", "who", "when", "why"}) {
        if (!node.path(field).isTextual()) {
          throw new IllegalArgumentException("a decision needs a text in the field " + field);
        }
      }
      return new Decision(
          node.path("id").textValue(),
          complete(change),
          node.path("who").textValue(),
          Instant.parse(node.path("when").textValue()),
          node.path("why").textValue());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the decision of kind " + label + " cannot be read: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "the field when is not a moment like 2022-01-13T10:15:00Z: " + e.getMessage(), e);
    }
  }

  private static Change complete(@Nullable Change change) {
    if (change == null || !MAPPER.valueToTree(change).isObject()) {
      throw new IllegalArgumentException("the field change is empty");
    }
    return change;
  }

  /**
   * Reads a decision as the first version wrote it: there were four kinds, and their parts stood
   * side by side.
   */
  private static Change asOfTheFirstVersion(DecisionKind kind, JsonNode node) {
    JsonNode entities = node.path("entities");
    String id = (entities.isArray() ? entities.path(0) : entities).asText();
    JsonNode record = node.path("record");
    JsonNode merge = record.path("merge");
    EntityType type = EntityType.valueOf(record.path("type").asText("OTHER"));
    EntityRef entity =
        new EntityRef(
            id,
            record.path("called").asText(),
            type,
            merge.path("wikipedia").textValue(),
            merge.path("wikidata").textValue());
    String name = node.path("names").asText();
    return switch (kind) {
      case CONFIRM -> new Change.Confirm(name, entity);
      case REJECT -> new Change.Reject(name, entity);
      case MERGE ->
          new Change.Merge(
              new EntityRef(merge.path("from").asText(), name, type, null, null), entity);
      case UNDO -> new Change.Undo(node.path("undoes").asText());
      default -> throw new IllegalArgumentException("a decision needs the field change");
    };
  }
}
