package org.dateline.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The line that gives a report its place and its day: "BRUSSELS, Jan 12 (Reuters) - ". */
public final class Dateline {
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]+|d[eu]|LA))*";
  private static final String WHERE =
      "(?:, (?:\\p{Lu}[\\p{L}.]+)(?: (?:and |of )?\\p{Lu}[\\p{L}.]+)*)?";
  private static final String DAY =
      ", (?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? \\p{L}{3,9}\\.?(?: \\d{4})?)";
  private static final String AGENCY = " \\([^)]{2,30}\\)";

  /** Behind a day an agency may stand without brackets: "SAITAMA, Japan, Dec. 9 Kyodo - ". */
  private static final String REST =
      "(?:(?:" + DAY + ")?(?:" + AGENCY + ")?|" + DAY + " \\p{Lu}\\p{L}{1,12})";

  private static final Pattern AT_START =
      Pattern.compile(
          "^(" + CAPITALS + ")(?:/" + CAPITALS + ")?" + WHERE + REST + "\\.? ?[—–_-]+ ");

  /** Without capitals only a day and an agency tell: "Nueva Delhi, 21 ene (EFE).- ". */
  private static final Pattern IN_LETTERS_AT_START =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3})(?:, \\p{Lu}[\\p{L} .]{1,30})?"
              + DAY
              + AGENCY
              + "\\.? ?[—–_-]+ ");

  private static final Pattern ALONE =
      Pattern.compile("^(\\p{Lu}[\\p{L}.'’ -]+?)(?:,.*)?(?: [—–-]+)?$");

  private static final Pattern DATED =
      Pattern.compile(
          "^"
              + CAPITALS
              + WHERE
              + ",? \\(?(\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4})\\)? ?(?:[—–-]|\\([^)]{2,30}\\)|/[^/]{2,30}/)");

  private static final int OPENING_LINES = 4;

  private Dateline() {}

  /** The place that the first words of a text name as a dateline, as written. */
  private static Optional<String> ofText(String text) {
    String beginning = text.substring(0, Math.min(200, text.length()));
    return Stream.of(AT_START, IN_LETTERS_AT_START)
        .map(pattern -> pattern.matcher(beginning))
        .filter(Matcher::find)
        .map(dateline -> dateline.group(1))
        .findFirst();
  }

  /**
   * The place of the first dateline among the opening lines: a picture's caption may stand first.
   */
  public static Optional<String> ofOpening(String text) {
    return opening(text).map(Dateline::ofText).flatMap(Optional::stream).findFirst();
  }

  /** The full day that the first dateline among the opening lines names, as written. */
  public static Optional<String> dayOfOpening(String text) {
    return opening(text).map(Dateline::day).flatMap(Optional::stream).findFirst();
  }

  private static Stream<String> opening(String text) {
    return text.lines().filter(line -> !line.isBlank()).limit(OPENING_LINES);
  }

  /** The full day that a text's dateline names, as written. */
  public static Optional<String> day(String text) {
    Matcher dated = DATED.matcher(text.substring(0, Math.min(200, text.length())));
    return dated.find() ? Optional.of(dated.group(1)) : Optional.empty();
  }

  /** The place of a dateline that stands in a field of its own: "SALVADOR, Feb 26 -". */
  public static Optional<String> ofField(String dateline) {
    Matcher alone = ALONE.matcher(dateline.strip());
    return alone.matches() ? Optional.of(alone.group(1).strip()) : Optional.empty();
  }
}
