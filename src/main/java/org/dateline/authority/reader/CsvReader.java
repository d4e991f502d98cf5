package org.dateline.authority.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.authority.Entity;
import org.dateline.authority.imported.ImportedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV, also with semicolons or tabs, whose first line names the columns: {@code name} is
 * needed; {@code id, type, aliases} (separated by {@code |}){@code , wikidata, wikipedia, country,
 * description, latitude, longitude, population, office, from, until} are taken; lines with one id
 * are one entity, so that a person may have several offices.
 */
final class CsvReader implements EntityReader {
  /** The key of cells beyond the named columns. */
  private static final String MORE = "\u0000";

  private final char separator;

  CsvReader(char separator) {
    this.separator = separator;
  }

  @Override
  public String format() {
    return separator == '\t' ? "table with named columns" : "CSV with named columns";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    CsvSchema schema =
        CsvSchema.emptySchema()
            .withHeader()
            .withColumnSeparator(separator)
            .withAnyPropertyName(MORE);
    Map<String, String> before = Map.of();
    EntityFacts facts = null;
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .with(schema)
            .<Map<String, String>>readValues(new BufferedInputStream(in))) {
      while (rows.hasNextValue()) { // unlike hasNext, throws what went wrong as it is
        int line = rows.getCurrentLocation().getLineNr();
        Map<String, String> row = lowerCase(rows.nextValue());
        String flaw = flaw(row);
        if (flaw != null) {
          sink.rejected("line " + line, flaw);
          continue;
        }
        if (facts != null
            && !cell(row, "id").isEmpty()
            && cell(row, "id").equals(cell(before, "id"))) {
          addOffice(facts, row);
          continue;
        }
        emit(facts, sink);
        before = row;
        facts = facts(row, line, sink);
      }
      emit(facts, sink);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "line " + e.getLocation().getLineNr() + ": not CSV: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The fault of a line, be it an entity's first or one more of its offices; null if it is sound.
   */
  private static @Nullable String flaw(Map<String, String> row) {
    if (row.containsKey(MORE)) {
      return "more cells than columns; is a cell with a separator not in quotes?";
    }
    for (String column : List.of("from", "until")) {
      String date = cell(row, column);
      if (!date.isEmpty() && EntityFacts.date(date) == null) {
        return "“" + date + "” is no date; write 2022, 2022-01 or 2022-01-31";
      }
    }
    return null;
  }

  private static void emit(@Nullable EntityFacts facts, EntitySink sink) throws IOException {
    ImportedEntity entity = facts == null ? null : facts.entity();
    if (entity != null) {
      sink.entity(entity);
    }
  }

  private static @Nullable EntityFacts facts(Map<String, String> row, int line, EntitySink sink) {
    String where = "line " + line;
    if (cell(row, "name").isEmpty()) {
      sink.rejected(where, "no name");
      return null;
    }
    String id = cell(row, "id").isEmpty() ? cell(row, "name") : cell(row, "id");
    EntityFacts facts = new EntityFacts(id, true);
    facts.name(cell(row, "name"));
    facts.type = EntityFacts.type(cell(row, "type"));
    if (facts.type == null && !cell(row, "type").isEmpty()) {
      sink.rejected(
          where, "type “" + cell(row, "type") + "” is none of person, organization, place, other");
      return null;
    }
    facts.wikidata = EntityFacts.wikidataIn(cell(row, "wikidata"));
    if (facts.wikidata == null && !cell(row, "wikidata").isEmpty()) {
      sink.rejected(where, "“" + cell(row, "wikidata") + "” is not a Wikidata id (Q and digits)");
      return null;
    }
    facts.wikipedia = cell(row, "wikipedia");
    facts.country = cell(row, "country");
    facts.description = cell(row, "description");
    for (String alias : cell(row, "aliases").split("\\|", -1)) {
      facts.name(alias);
    }
    try {
      addNumbers(facts, row);
    } catch (NumberFormatException e) {
      sink.rejected(where, "not a number: " + e.getMessage());
      return null;
    }
    if (facts.position != null && !EntityFacts.isOnEarth(facts.position)) {
      sink.rejected(where, "latitude and longitude are no place on Earth");
      return null;
    }
    addOffice(facts, row);
    return facts;
  }

  private static void addNumbers(EntityFacts facts, Map<String, String> row) {
    if (!cell(row, "latitude").isEmpty() && !cell(row, "longitude").isEmpty()) {
      facts.position =
          new Entity.Position(
              Double.parseDouble(cell(row, "latitude")),
              Double.parseDouble(cell(row, "longitude")));
    }
    String population = cell(row, "population");
    facts.population = population.isEmpty() ? 0 : Long.parseLong(population);
  }

  private static void addOffice(EntityFacts facts, Map<String, String> row) {
    facts.office(cell(row, "office"), cell(row, "from"), cell(row, "until"));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }

  private static Map<String, String> lowerCase(Map<String, String> row) {
    Map<String, String> lower = new HashMap<>();
    row.forEach(
        (column, value) ->
            lower.put(column.strip().toLowerCase(Locale.ROOT), value == null ? "" : value));
    return lower;
  }
}
