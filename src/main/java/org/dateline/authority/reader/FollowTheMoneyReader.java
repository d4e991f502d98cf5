package org.dateline.authority.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.dateline.article.EntityType;
import org.dateline.authority.imported.ImportedEntity;
import org.jspecify.annotations.Nullable;

/** Reads FollowTheMoney entities as JSON lines, as OpenSanctions publishes them. */
final class FollowTheMoneyReader implements EntityReader {
  @Override
  public String format() {
    return "FollowTheMoney JSON lines";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    JsonEntries.forEach(in, sink, (entry, where) -> entry(entry, where, sink));
  }

  private static void entry(JsonNode entry, String where, EntitySink sink) throws IOException {
    String schema = JsonEntries.text(entry, "schema");
    String id = JsonEntries.text(entry, "id");
    if (id.isEmpty() || schema.isEmpty()) {
      sink.rejected(where, "no id or schema");
      return;
    }
    EntityType type = type(schema);
    if (type == null) {
      sink.skipped("schema " + schema);
      return;
    }
    JsonNode properties = entry.path("properties");
    EntityFacts facts = new EntityFacts("ftm:" + id, false);
    facts.type = type;
    facts.name(WikidataReader.textOrNull(entry.path("caption")));
    for (String field :
        new String[] {"name", "alias", "weakAlias", "previousName", "abbreviation"}) {
      properties.path(field).forEach(name -> facts.name(name.asText()));
    }
    facts.wikidata = EntityFacts.wikidataIn(first(properties, "wikidataId"));
    if (facts.wikidata == null) {
      facts.wikidata = EntityFacts.wikidataIn(id);
    }
    facts.wikipedia = wikipedia(properties.path("wikipediaUrl"));
    String country = first(properties, "country");
    facts.country = country == null ? first(properties, "nationality") : country;
    occupancies(properties.path("positionOccupancies"), facts);
    properties.path("position").forEach(office -> facts.office(office.asText(), null, null));
    facts.description = first(properties, "description");
    if (facts.description == null) {
      facts.description = first(properties, "position");
    }
    ImportedEntity entity = facts.entity();
    if (entity == null) {
      sink.skipped("no name");
    } else {
      sink.entity(entity);
    }
  }

  /** Dated offices, which only the nested form of a file tells of. */
  private static void occupancies(JsonNode held, EntityFacts facts) {
    for (JsonNode occupancy : held) {
      JsonNode properties = occupancy.path("properties");
      facts.office(
          JsonEntries.text(properties.path("post").path(0), "caption"),
          first(properties, "startDate"),
          first(properties, "endDate"));
    }
  }

  private static @Nullable EntityType type(String schema) {
    return switch (schema) {
      case "Person" -> EntityType.PERSON;
      case "Organization", "Company", "PublicBody", "LegalEntity" -> EntityType.ORGANIZATION;
      default -> null;
    };
  }

  private static @Nullable String first(JsonNode properties, String field) {
    return WikidataReader.textOrNull(properties.path(field).path(0));
  }

  private static @Nullable String wikipedia(JsonNode addresses) {
    for (JsonNode address : addresses) {
      int start = address.asText().indexOf("en.wikipedia.org/wiki/");
      if (start >= 0) {
        String title = address.asText().substring(start + "en.wikipedia.org/wiki/".length());
        return URLDecoder.decode(title, StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
