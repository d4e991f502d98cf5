package org.dateline.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.lexicon.ResourceLines;

/** The words that stand beside the text of pages in many languages, as patterns. */
public final class PageWords {
  private static final Map<String, List<String>> KINDS =
      ResourceLines.of("/reading/page-words.txt").stream()
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  pair -> pair[0], pair -> List.of(pair[1].split(", ", -1))));

  public static final Pattern PUBLISHED = anywhere("published");
  public static final Pattern UPDATED = anywhere("updated");
  public static final Pattern OTHER_DATE = anywhere("otherdate");
  public static final Pattern ANY_DATE = anywhere("published", "updated", "otherdate");

  /** The line that says when an article first appeared: "This story was first published on ...". */
  public static final Pattern THIS_WAS_PUBLISHED =
      Pattern.compile(
          "(?iu)^\\W*(?:"
              + either("thistext")
              + ")\\b.{0,40}?\\b(?:"
              + either("published", "appeared")
              + ")\\b");

  public static final Pattern BY =
      Pattern.compile("(?iu)^\\W*(?:" + either("by") + ")\\b[:\\s]+(?=\\p{L})");
  public static final Pattern ELSEWHERE =
      Pattern.compile("(?iu)^\\P{L}*(?:" + either("elsewhere") + ")(?!\\p{L}).*", Pattern.DOTALL);

  private PageWords() {}

  /** True if a word may stand in a line of names, days and times. */
  public static boolean isBeside(String word) {
    return KINDS.getOrDefault("beside", List.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Pattern anywhere(String... kinds) {
    return Pattern.compile("(?iu)(?<![\\p{L}])(?:" + either(kinds) + ")(?![\\p{L}])");
  }

  private static String either(String... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> KINDS.getOrDefault(kind, List.of()).stream())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
