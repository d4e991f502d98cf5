package org.dateline.authority.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.dateline.article.EntityType;
import org.dateline.authority.imported.ImportedEntity;
import org.dateline.authority.source.GeoName;

/** Reads GeoNames' main table: cities500.txt, a country's file, allCountries.txt. */
final class GeoNamesReader implements EntityReader {
  private static final int SHORTEST_NAME = 4;

  @Override
  public String format() {
    return "GeoNames table";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (LostLetters.isIn(line)) {
        sink.rejected("line " + number, LostLetters.REASON);
        continue;
      }
      try {
        GeoName place = GeoName.parse(line);
        EntityFacts facts = new EntityFacts("geonames:" + place.id(), false);
        facts.type = EntityType.PLACE;
        facts.country = place.country();
        facts.position = place.position();
        facts.population = place.population();
        facts.name(place.name()).name(place.asciiName());
        place.names().stream().filter(n -> n.length() >= SHORTEST_NAME).forEach(facts::name);
        ImportedEntity entity = facts.entity();
        if (entity == null) {
          sink.skipped("no name");
        } else {
          sink.entity(entity);
        }
      } catch (IllegalArgumentException e) {
        sink.rejected("line " + number, String.valueOf(e.getMessage()));
      }
    }
  }
}
