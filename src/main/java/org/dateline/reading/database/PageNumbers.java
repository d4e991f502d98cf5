package org.dateline.reading.database;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.ResourceLines;

/** Reads numbers of pages as deliveries write them: “Seite 4”, “pag. 12”. */
final class PageNumbers {
  private static final String LABEL =
      ResourceLines.of("/reading/page-numbers.txt").stream()
          .map(word -> word.endsWith(".") ? Pattern.quote(word) : Pattern.quote(word) + "\\.?")
          .collect(Collectors.joining("|", "(?iu:\\b(?:", "))[\\s\\u00a0]*"));

  private PageNumbers() {}

  /**
   * Finds a label with what follows it.
   *
   * @param before what stands before the label, to be found with it
   * @param number the form of a number, the first group of what is found
   */
  static Pattern labelled(String before, String number) {
    return Pattern.compile(before + LABEL + "(" + number + ")");
  }
}
