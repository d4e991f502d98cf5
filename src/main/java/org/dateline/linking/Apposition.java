package org.dateline.linking;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/**
 * What a text says of a name in passing: "Simon Miles, a Russia expert at Duke University, said".
 * Pure.
 */
final class Apposition {
  private static final int REACH = 160;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 14;

  /** After a comma: an article, words, and what ends the phrase. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "^,\\s+(?:an?|the)\\s+([^,.;:()\\[\\]\"“”—–\\n]{3,}?)"
              + "(?=[,.;:()\\[\\]\"“”—–\\n]|\\s+(?:who|which|that|said|says|told|told)\\b)");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private Apposition() {}

  /** Without the article; empty when the text says nothing right there. */
  static Optional<String> after(String text, Span name) {
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
    Matcher phrase = PHRASE.matcher(after);
    if (!phrase.find()) {
      return Optional.empty();
    }
    String said =
        POSSESSIVE.matcher(phrase.group(1).replaceAll("\\s+", " ").strip()).replaceFirst("");
    long words = Arrays.stream(said.split(" ", -1)).count();
    return words < FEWEST_WORDS || words > MOST_WORDS ? Optional.empty() : Optional.of(said);
  }
}
