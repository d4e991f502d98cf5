package org.dateline.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.EntityType;
import org.dateline.article.Part;

/**
 * A claim about an article, and whether it was judged right or wrong: a line of a file of marks.
 *
 * @param part of the article that the offsets count in
 */
public record JudgedClaim(
    Judgement mark,
    ClaimKind kind,
    String article,
    Part part,
    int start,
    int end,
    String entity,
    String name,
    EntityType type,
    double confidence,
    String context) {
  /** The head of a file of marks. */
  public static final String HEAD =
      "mark\tkind\tarticle\tpart\tstart\tend\tentity\tname\ttype\tconfidence\tcontext";

  private static final int COLUMNS = 11;

  /** A reader's judgement of a claim. */
  public enum Judgement {
    RIGHT("right"),
    WRONG("wrong"),
    /** Nobody has judged yet, or the text does not tell. */
    OPEN("?");

    private final String label;

    Judgement(String label) {
      this.label = label;
    }
  }

  /** A kind of claims: the speaker of the quotation that stands there, or the link of the name. */
  public enum ClaimKind {
    SPEAKER,
    LINK;

    String label() {
      return lower(this);
    }
  }

  /** A line of the file, its columns apart by tabs. */
  public String line() {
    return String.join(
        "\t",
        mark.label,
        kind.label(),
        article,
        part.label(),
        Integer.toString(start),
        Integer.toString(end),
        entity,
        name,
        lower(type),
        String.format(Locale.ROOT, "%.3f", confidence),
        context);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static JudgedClaim of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          cells.length + " columns where " + COLUMNS + " are wanted: " + HEAD.replace('\t', ' '));
    }
    return new JudgedClaim(
        of("mark", cells[0], Judgement.values(), mark -> mark.label),
        of("kind", cells[1], ClaimKind.values(), ClaimKind::label),
        cells[2],
        of("part", cells[3], Part.values(), Part::label),
        Integer.parseInt(cells[4]),
        Integer.parseInt(cells[5]),
        cells[6],
        cells[7],
        of("type", cells[8], EntityType.values(), JudgedClaim::lower),
        Double.parseDouble(cells[9]),
        cells[10]);
  }

  private static <E> E of(String column, String cell, E[] all, Function<E, String> label) {
    return Arrays.stream(all)
        .filter(one -> label.apply(one).equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the %s “%s” is none of %s"
                        .formatted(
                            column,
                            cell,
                            Arrays.stream(all).map(label).collect(Collectors.joining(", ")))));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  boolean isSamePlace(JudgedClaim other) {
    return kind == other.kind
        && article.equals(other.article)
        && part == other.part
        && start == other.start
        && end == other.end;
  }
}
