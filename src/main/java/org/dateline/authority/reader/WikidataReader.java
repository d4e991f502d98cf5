package org.dateline.authority.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.authority.imported.ImportedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads Wikidata's JSON, a dump or single entities a line. Types come from "instance of", offices
 * from "position held" with its dates; an office is named by its label if the file gives one
 * inline, else by its id.
 */
final class WikidataReader implements EntityReader {
  private static final String INSTANCE_OF = "P31";
  private static final String POSITION_HELD = "P39";
  private static final String COORDINATES = "P625";
  private static final String POPULATION = "P1082";
  private static final String START = "P580";
  private static final String END = "P582";
  private static final String HUMAN = "Q5";

  /** Commonest classes of organizations; others are told by their properties. */
  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "Q43229",
          "Q4830453",
          "Q783794",
          "Q891723",
          "Q7278",
          "Q327333",
          "Q484652",
          "Q245065",
          "Q163740",
          "Q3918",
          "Q31855",
          "Q11032",
          "Q192283",
          "Q476028",
          "Q12973014",
          "Q6881511",
          "Q2659904",
          "Q35657",
          "Q1320047",
          "Q5341295",
          "Q15911314",
          "Q79913",
          "Q4120211");

  private static final List<String> LANGUAGES = List.of("en", "mul", "en-gb", "de", "fr", "es");

  @Override
  public String format() {
    return "Wikidata JSON";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    JsonEntries.forEach(in, sink, (entry, where) -> entry(entry, where, sink));
  }

  private static void entry(JsonNode entry, String where, EntitySink sink) throws IOException {
    JsonNode wrapped = entry.path("entities");
    if (wrapped.isObject()) {
      for (JsonNode one : wrapped) {
        entry(one, where, sink);
      }
      return;
    }
    String id = JsonEntries.text(entry, "id");
    if (!id.startsWith("Q")) {
      sink.skipped("not an item (a property or lexeme)");
      return;
    }
    EntityFacts facts = new EntityFacts(id, false);
    facts.wikidata = EntityFacts.wikidataIn(id);
    JsonNode labels = entry.path("labels");
    LANGUAGES.forEach(language -> facts.name(value(labels.path(language))));
    labels.forEach(label -> facts.name(value(label)));
    entry.path("aliases").forEach(list -> list.forEach(alias -> facts.name(value(alias))));
    facts.description = value(entry.path("descriptions").path("en"));
    facts.wikipedia = textOrNull(entry.path("sitelinks").path("enwiki").path("title"));
    JsonNode claims = entry.path("claims");
    facts.type = type(claims);
    offices(claims.path(POSITION_HELD), facts);
    JsonNode place = mainValue(claims.path(COORDINATES).path(0));
    if (place.has("latitude") && place.has("longitude")) {
      facts.position =
          new Entity.Position(place.get("latitude").asDouble(), place.get("longitude").asDouble());
    }
    String amount = JsonEntries.text(mainValue(claims.path(POPULATION).path(0)), "amount");
    facts.population = amount.matches("\\+\\d{1,18}") ? Long.parseLong(amount.substring(1)) : 0;
    ImportedEntity entity = facts.entity();
    if (entity == null) {
      sink.skipped("no label");
    } else {
      sink.entity(entity);
    }
  }

  private static @Nullable EntityType type(JsonNode claims) {
    EntityType type = null;
    for (JsonNode claim : claims.path(INSTANCE_OF)) {
      String kind = JsonEntries.text(mainValue(claim), "id");
      if (kind.equals(HUMAN)) {
        return EntityType.PERSON;
      }
      if (ORGANIZATIONS.contains(kind)) {
        type = EntityType.ORGANIZATION;
      }
    }
    if (type == null && claims.has(COORDINATES)) {
      return EntityType.PLACE;
    }
    return type;
  }

  private static void offices(JsonNode held, EntityFacts facts) {
    for (JsonNode claim : held) {
      JsonNode office = mainValue(claim);
      String name = JsonEntries.text(office, "label");
      String title = name.isEmpty() ? JsonEntries.text(office, "id") : name;
      JsonNode when = claim.path("qualifiers");
      facts.office(title, time(when.path(START)), time(when.path(END)));
    }
  }

  private static @Nullable String time(JsonNode qualifiers) {
    return textOrNull(qualifiers.path(0).path("datavalue").path("value").path("time"));
  }

  private static JsonNode mainValue(JsonNode claim) {
    return claim.path("mainsnak").path("datavalue").path("value");
  }

  private static @Nullable String value(JsonNode label) {
    return textOrNull(label.path("value"));
  }

  static @Nullable String textOrNull(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
