package org.dateline.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Copies of a text as other papers print it: whole, under a credit, with a paragraph of their own,
 * cut at the end, or with words changed here and there. Each shares at least half of its runs of
 * five words with the text. Pure.
 */
final class MadeCopies {
  private static final String CREDIT = "Material of an agency was used in this report.";
  private static final String OWN =
      "Our paper asked people in the region what this means to them, and has their answers in the"
          + " local pages.";
  private static final double KEPT_OF_A_CUT_ONE = 0.7;
  private static final int CHANGED = 40;

  static final int WAYS = 5;

  private MadeCopies() {}

  /**
   * A copy.
   *
   * @param way in which it is one, counted from 0
   */
  static String of(String text, int way) {
    return switch (way % WAYS) {
      case 1 -> text + "\n\n" + CREDIT;
      case 2 -> OWN + "\n\n" + text;
      case 3 -> cut(text);
      case 4 -> changed(text);
      default -> text;
    };
  }

  private static String cut(String text) {
    List<String> words = words(text);
    return String.join(" ", words.subList(0, (int) Math.ceil(words.size() * KEPT_OF_A_CUT_ONE)));
  }

  private static String changed(String text) {
    List<String> words = words(text);
    return IntStream.range(0, words.size())
        .mapToObj(i -> i % CHANGED == CHANGED / 2 ? "meanwhile" : words.get(i))
        .collect(Collectors.joining(" "));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }
}
