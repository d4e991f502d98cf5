package org.dateline.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.lexicon.Language;

/**
 * Sentences that were glued together by a space that got lost: "He flew to Geneva.NATO was not
 * told." The tokenizer would take "Geneva.NATO" for one word. Addresses, initials and abbreviated
 * titles stay whole.
 */
final class LostSpaces {
  /** A word in small letters but for its first, or a year; a sign that ends a sentence; a word. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<before>\\p{Lu}?\\p{Ll}{2,}|\\p{Lu}{3,}|\\d{2,})[.!?][”’\"]?(?=[“‘]?\\p{Lu}\\p{L})"
              + "(?!(?:Com|COM|Net|NET|Org|ORG|Js|JS)\\b)");

  /**
   * Characters that addresses, file names and code have between their parts; a share's code in
   * brackets, "(RHON.PA)".
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[@/\\\\_#=&%]|www\\.|\\p{L}\\.\\p{Ll}|^[<(]"
              + Language.ENGLISH.expression("name-patterns/share-code")
              + "[>)]");

  private static final Set<String> ABBREVIATIONS = Language.ENGLISH.words("abbreviations");

  private LostSpaces() {}

  /** Sentences of a line as far as lost spaces tell them; the whole line, as a rule. */
  static List<Span> split(String line) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    Matcher glued = GLUED.matcher(line);
    while (glued.find()) {
      boolean abbreviation =
          ABBREVIATIONS.contains(glued.group("before").toLowerCase(Locale.ROOT))
              || Abbreviations.isTitle(glued.group("before"));
      if (!abbreviation && !isInAddress(line, glued.start(), glued.end())) {
        found.add(new Span(start, glued.end()));
        start = glued.end();
      }
    }
    found.add(new Span(start, line.length()));
    return found;
  }

  private static boolean isInAddress(String line, int start, int end) {
    int from = start;
    while (from > 0 && !Character.isWhitespace(line.charAt(from - 1))) {
      from--;
    }
    int until = end;
    while (until < line.length() && !Character.isWhitespace(line.charAt(until))) {
      until++;
    }
    return ADDRESS.matcher(line).region(from, until).find();
  }
}
