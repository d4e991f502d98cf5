package org.dateline.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.article.PartialDate;
import org.dateline.authority.Entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * Reads our own facts: tab-separated, first line {@value #HEADER}, aliases separated by {@code |},
 * empty where nothing is known, lines starting with {@code #} skipped. Offices are separated by
 * {@code |} too, each {@code TITLE@FROM/UNTIL} with half-open dates, an open end empty.
 *
 * <p>id: {@code Q...} when sure of it, else {@code dbp:Title_of_Wikipedia}, else {@code
 * curated:name}; may be left empty, then it is made from wikidata, wikipedia or name in this order.
 */
public final class CuratedReader {
  public static final String HEADER =
      "id\ttype\tname\taliases\twikidata\twikipedia\tcountry\tdescription\toffices";
  private static final int COLUMNS = 9;
  private static final Pattern OFFICE = Pattern.compile("([^@]+)@([\\d-]*)/([\\d-]*)");

  private CuratedReader() {}

  /**
   * The entities of a curated table.
   *
   * @param source the source that the entities name
   * @throws IllegalArgumentException for a line that cannot be understood, with its number
   */
  public static List<Entity> read(Reader table, String source) throws IOException {
    BufferedReader lines = new BufferedReader(table);
    String header = lines.readLine();
    if (header == null || !header.strip().equals(HEADER)) {
      throw new IllegalArgumentException(
          "line 1: the columns must be " + HEADER.replace('\t', ' ') + ", tab-separated");
    }
    List<Entity> entities = new ArrayList<>();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        entities.add(entity(line, number, source));
      }
    }
    return entities;
  }

  private static Entity entity(String line, int number, String source) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
    if (line.split("\t", -1).length > COLUMNS) {
      throw new IllegalArgumentException("line " + number + ": more than " + COLUMNS + " columns");
    }
    String name = text(cells[2]);
    if (name == null) {
      throw new IllegalArgumentException("line " + number + ": the name is missing");
    }
    String wikidata = text(cells[4]);
    if (wikidata != null && !wikidata.matches("Q\\d+")) {
      throw new IllegalArgumentException(
          "line " + number + ": “" + wikidata + "” is not a Wikidata id (Q and digits)");
    }
    String wikipedia = text(cells[5]);
    String aliases = text(cells[3]);
    return new Entity(
        id(text(cells[0]), wikidata, wikipedia, name),
        type(cells[1], number),
        name,
        aliases == null
            ? List.of()
            : Arrays.stream(aliases.split("\\|", -1))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList(),
        text(cells[7]),
        wikipedia == null ? null : wikipedia.replace('_', ' '),
        wikidata,
        text(cells[6]),
        null,
        offices(text(cells[8]), number),
        List.of(source));
  }

  private static List<Office> offices(@Nullable String cell, int number) {
    if (cell == null) {
      return List.of();
    }
    return Arrays.stream(cell.split("\\|")).map(office -> office(office, number)).toList();
  }

  private static Office office(String written, int number) {
    Matcher office = OFFICE.matcher(written.strip());
    if (!office.matches()) {
      throw new IllegalArgumentException(
          "line "
              + number
              + ": “"
              + written
              + "” is not an office; write TITLE@FROM/UNTIL, as in President of Utopia@2001-02/2005");
    }
    return new Office(office.group(1), date(office.group(2)), date(office.group(3)));
  }

  private static @Nullable PartialDate date(String written) {
    return written.isEmpty() ? null : new PartialDate(written);
  }

  private static String id(
      @Nullable String given, @Nullable String wikidata, @Nullable String wikipedia, String name) {
    if (given != null) {
      return given;
    }
    if (wikidata != null) {
      return wikidata;
    }
    return wikipedia != null
        ? "dbp:" + wikipedia.replace(' ', '_')
        : "curated:" + NameKey.fold(name).replace(' ', '-');
  }

  private static EntityType type(String cell, int number) {
    try {
      return EntityType.valueOf(cell.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line " + number + ": type “" + cell + "” is none of PERSON, ORGANIZATION, PLACE, OTHER",
          e);
    }
  }

  private static @Nullable String text(@Nullable String cell) {
    return cell == null || cell.isBlank() ? null : cell.strip();
  }
}
