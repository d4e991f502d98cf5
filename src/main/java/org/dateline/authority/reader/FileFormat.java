package org.dateline.authority.reader;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes a file's format by its first characters, never by its name. */
final class FileFormat {
  private static final Pattern PEOPLE = Pattern.compile("\\{\\s*\"Q\\d+\"\\s*:.*", Pattern.DOTALL);
  private static final Pattern BODIES =
      Pattern.compile(
          ".*?^[^\\s:#][^:\n]*:\\s*\n\\s+[A-Za-z_]+:.*", Pattern.DOTALL | Pattern.MULTILINE);
  private static final int GEONAMES_COLUMNS = 19;

  private FileFormat() {}

  /**
   * The reader for a file that begins so.
   *
   * @param head the first few thousand characters
   * @throws IOException when it is none that can be read
   */
  static EntityReader of(String head) throws IOException {
    String text = head.startsWith("\ufeff") ? head.substring(1) : head;
    String start = text.stripLeading();
    if (start.isEmpty()) {
      throw new IOException("the file is empty");
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return json(start);
    }
    if (start.startsWith("<")) {
      if (text.contains("http://www.w3.org/1999/02/22-rdf-syntax-ns#")) {
        return new SkosReader();
      }
      throw unknown("XML, but not RDF/XML");
    }
    if (start.startsWith("@prefix") || start.toUpperCase(Locale.ROOT).startsWith("PREFIX ")) {
      throw unknown("RDF in Turtle is not read; convert it to RDF/XML");
    }
    String first = text.lines().findFirst().orElse("");
    if (first.split("\t", -1).length == GEONAMES_COLUMNS && first.matches("\\d+\t.*")) {
      return new GeoNamesReader();
    }
    Character separator = separator(first);
    if (separator != null) {
      return new CsvReader(separator);
    }
    if (first.indexOf('\ufffd') >= 0 || first.indexOf('\0') >= 0) {
      throw unknown("it is not text in UTF-8; convert it to UTF-8");
    }
    if (BODIES.matcher(text).lookingAt()) {
      return new BodiesReader();
    }
    throw unknown("its beginning is “" + first.substring(0, Math.min(40, first.length())) + "”");
  }

  /** The separator of a table whose head has a column "name", null where it is none. */
  private static @Nullable Character separator(String head) {
    String plain = head.toLowerCase(Locale.ROOT).replace("\"", "");
    for (char separator : new char[] {',', ';', '\t'}) {
      List<String> columns = List.of(plain.split(String.valueOf(separator), -1));
      if (columns.stream().anyMatch(column -> column.strip().equals("name"))) {
        return separator;
      }
    }
    return null;
  }

  private static EntityReader json(String start) throws IOException {
    if (PEOPLE.matcher(start).lookingAt()) {
      return new PeopleReader();
    }
    if (start.contains("\"schema\"") && start.contains("\"properties\"")) {
      return new FollowTheMoneyReader();
    }
    if (start.contains("\"labels\"")
        || start.contains("\"claims\"")
        || start.contains("\"entities\"")) {
      return new WikidataReader();
    }
    throw unknown("JSON, but neither Wikidata's nor FollowTheMoney's");
  }

  private static IOException unknown(String why) {
    return new IOException(
        "not a format that can be imported ("
            + why
            + "). Known: Wikidata JSON, GeoNames, FollowTheMoney, SKOS in RDF/XML, CSV with a"
            + " column “name”, office holders by Wikidata id, international bodies in YAML");
  }
}
