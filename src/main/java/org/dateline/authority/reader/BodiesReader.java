package org.dateline.authority.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.authority.imported.ImportedEntity;

/**
 * Reads a YAML file of international bodies: name -> Wikidata_code, Name_en, Name_fr ...,
 * Abbreviation_en and so on.
 */
final class BodiesReader implements EntityReader {
  private static final YAMLMapper YAML = new YAMLMapper();

  @Override
  public String format() {
    return "international bodies (YAML)";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    JsonEntries.forEachField(in, YAML, "YAML", (entry, key) -> body(key, entry, sink));
  }

  private static void body(String key, JsonNode entry, EntitySink sink) throws IOException {
    if (!entry.isObject()) {
      sink.rejected("entry “" + key + "”", "has no fields");
      return;
    }
    EntityFacts facts = new EntityFacts("body:" + key, false);
    facts.type = EntityType.ORGANIZATION;
    facts.wikidata = EntityFacts.wikidataIn(JsonEntries.text(entry, "Wikidata_code"));
    facts.name(WikidataReader.textOrNull(entry.path("Name_en"))).name(key);
    for (Map.Entry<String, JsonNode> field : entry.properties()) {
      boolean isName =
          field.getKey().startsWith("Name_") || field.getKey().startsWith("Abbreviation_");
      if (isName && field.getValue().isTextual() && !field.getValue().asText().startsWith("[")) {
        facts.name(field.getValue().asText());
      }
    }
    facts.description = WikidataReader.textOrNull(entry.path("Type"));
    ImportedEntity entity = facts.entity();
    if (entity == null) {
      sink.skipped("no name");
    } else {
      sink.entity(entity);
    }
  }
}
