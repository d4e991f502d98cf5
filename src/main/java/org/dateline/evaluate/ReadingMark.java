package org.dateline.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * A claim about an article and what a reader holds of it: a line of a file of marks.
 *
 * @param mark "right", "wrong", or "?" where nobody has judged yet or the text does not tell
 * @param kind "speaker" of the quotation that stands there, or "link" of the name
 * @param part of the article that the offsets count in
 */
public record ReadingMark(
    String mark,
    String kind,
    String article,
    String part,
    int start,
    int end,
    String entity,
    String name,
    String type,
    double confidence,
    String context) {
  /** The head of a file of marks. */
  public static final String HEAD =
      "mark\tkind\tarticle\tpart\tstart\tend\tentity\tname\ttype\tconfidence\tcontext";

  private static final int COLUMNS = 11;
  private static final List<String> MARKS = List.of("right", "wrong", "?");

  /** A line of the file, its columns apart by tabs. */
  public String line() {
    return String.join(
        "\t",
        mark,
        kind,
        article,
        part,
        Integer.toString(start),
        Integer.toString(end),
        entity,
        name,
        type,
        String.format(Locale.ROOT, "%.3f", confidence),
        context);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static ReadingMark of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          cells.length + " columns where " + COLUMNS + " are wanted: " + HEAD.replace('\t', ' '));
    }
    if (!MARKS.contains(cells[0])) {
      throw new IllegalArgumentException(
          "the mark “" + cells[0] + "” is none of " + String.join(", ", MARKS));
    }
    return new ReadingMark(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        Integer.parseInt(cells[4]),
        Integer.parseInt(cells[5]),
        cells[6],
        cells[7],
        cells[8],
        Double.parseDouble(cells[9]),
        cells[10]);
  }

  boolean isSamePlace(ReadingMark other) {
    return kind.equals(other.kind)
        && article.equals(other.article)
        && part.equals(other.part)
        && start == other.start
        && end == other.end;
  }
}
