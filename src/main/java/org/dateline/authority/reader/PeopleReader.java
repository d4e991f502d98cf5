package org.dateline.authority.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.EntityType;
import org.dateline.authority.imported.ImportedEntity;

/**
 * Reads office holders from a JSON object: Wikidata id -> {names, pos, enwiki}. An office is text,
 * or an object of title, start and end.
 */
final class PeopleReader implements EntityReader {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Override
  public String format() {
    return "office holders by Wikidata id";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    JsonEntries.forEachField(in, JSON, "JSON", (entry, key) -> person(key, entry, sink));
  }

  private static void person(String key, JsonNode entry, EntitySink sink) throws IOException {
    EntityFacts facts = new EntityFacts(key, false);
    facts.type = EntityType.PERSON;
    facts.wikidata = EntityFacts.wikidataIn(key);
    if (facts.wikidata == null) {
      sink.rejected("entry “" + key + "”", "the key is not a Wikidata id (Q and digits)");
      return;
    }
    facts.wikipedia = WikidataReader.textOrNull(entry.path("enwiki"));
    entry.path("names").forEach(name -> facts.name(name.asText()));
    for (JsonNode office : entry.path("pos")) {
      if (office.isTextual()) {
        facts.office(office.asText(), null, null);
      } else {
        facts.office(
            JsonEntries.text(office, "title"),
            WikidataReader.textOrNull(office.path("start")),
            WikidataReader.textOrNull(office.path("end")));
      }
    }
    ImportedEntity entity = facts.entity();
    if (entity == null) {
      sink.skipped("no name");
    } else {
      sink.entity(entity);
    }
  }
}
