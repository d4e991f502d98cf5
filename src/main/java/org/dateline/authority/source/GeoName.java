package org.dateline.authority.source;

import java.util.Arrays;
import java.util.List;
import org.dateline.authority.Entity;
import org.dateline.authority.Place;

/**
 * A row of GeoNames' main table (19 columns).
 *
 * @param names all alternate names, in any script
 * @param admin code of the first-order division within the country
 */
public record GeoName(
    long id,
    String name,
    String asciiName,
    List<String> names,
    Entity.Position position,
    String featureClass,
    String featureCode,
    String country,
    String admin,
    long population) {
  private static final int COLUMNS = 19;

  /**
   * Reads a line of a GeoNames table.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  public static GeoName parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          cells.length + " columns, where a GeoNames table has " + COLUMNS);
    }
    return new GeoName(
        Long.parseLong(cells[0]),
        cells[1],
        cells[2],
        cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split(",", -1)),
        new Entity.Position(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
        cells[6],
        cells[7],
        cells[8],
        cells[10],
        cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
  }

  public Place.PlaceKind kind() {
    return switch (featureCode) {
      case "PPLC" -> Place.PlaceKind.CAPITAL;
      case "PCLI", "PCLS", "PCLF", "PCLD", "PCLIX", "TERR" -> Place.PlaceKind.COUNTRY;
      case "ADM1", "ADM2", "RGN" -> Place.PlaceKind.REGION;
      default -> featureClass.equals("P") ? Place.PlaceKind.CITY : Place.PlaceKind.OTHER;
    };
  }
}
