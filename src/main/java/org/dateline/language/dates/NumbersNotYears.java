package org.dateline.language.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/** Four digits that are no year: "some 1945 people", "Room 1912", "1600 Pennsylvania Avenue". */
final class NumbersNotYears {
  private static final Pattern FOUR = Pattern.compile("\\d{4}");
  private static final int TO_ROAD = 3;
  private static final Set<String> BEFORE_FIGURE = Language.ENGLISH.words("dates/before-figure");

  private final DateWords words;

  NumbersNotYears(DateWords words) {
    this.words = words;
  }

  /** True if the expression is a bare number that counts, measures or names something. */
  boolean isNoYear(String value, Span span, List<Token> tokens) {
    int number = -1;
    for (int i = 0; i < tokens.size(); i++) {
      boolean digits = FOUR.matcher(tokens.get(i).word()).matches();
      if (digits && tokens.get(i).span().overlaps(span)) {
        number = i; // of "2001 late" the year
      }
    }
    if (number < 0 || !FOUR.matcher(value).matches()) {
      return false;
    }
    String before = word(tokens, number - 1);
    String after = word(tokens, number + 1);
    if (before.matches("[$£€¥#]|\\p{Lu}{1,2}\\$")
        || isNumbered(tokens, number)
        || isAddress(tokens, number)
        || isPart(tokens, number)
        || isCrowd(tokens, number)
        || isClock(after)
        || isPoints(tokens, number)) {
      return true;
    }
    if (words.has("of-year", before)) {
      return false;
    }
    boolean plural = tag(tokens, number + 1).equals("NNS");
    boolean small = after.equals(after.toLowerCase(Locale.ROOT)); // not "the 2017 Women's Cup"
    return (small && words.has("unit", after))
        || (plural && words.has("approximate", before))
        || (plural && !words.has("yearly", after) && isCounting(tokens, number - 1));
  }

  // "took 1984 calls", "gave out 1984 prizes", "with 1984 calls": what is taken, and no year's
  private boolean isCounting(List<Token> tokens, int before) {
    return tag(tokens, before).matches("VB.*|RP")
        || words.has("before-count", word(tokens, before));
  }

  // "at 1830 GMT"
  private boolean isClock(String after) {
    return words.has("clock", after);
  }

  // "Room 1912", "Flight BA 2022"; not "in the room in 1912"
  private boolean isNumbered(List<Token> tokens, int number) {
    String before = word(tokens, number - 1);
    return words.has("numbered", before)
        || (before.matches("\\p{Lu}{1,3}") && words.has("numbered", word(tokens, number - 2)));
  }

  // "1812 of them", "1950 of the workers"; not "in 1950 of the cases"
  private boolean isPart(List<Token> tokens, int number) {
    if (!word(tokens, number + 1).equals("of")) {
      return false;
    }
    String whole = word(tokens, number + 2);
    boolean plural =
        tag(tokens, number + 3).matches("NNP?S") || tag(tokens, number + 4).equals("NNS");
    return words.has("part-of", whole)
        || (tag(tokens, number + 2).matches("DT|PRP\\$")
            && plural
            && !words.has("of-year", word(tokens, number - 1)));
  }

  // "a crowd of 2000"
  private boolean isCrowd(List<Token> tokens, int number) {
    return word(tokens, number - 1).equals("of") && words.has("crowd", word(tokens, number - 2));
  }

  private boolean isAddress(List<Token> tokens, int number) {
    if (words.has("of-year", word(tokens, number - 1))) {
      return false;
    }
    for (int i = number + 1; i <= number + TO_ROAD; i++) {
      if (!tag(tokens, i).startsWith("NNP")) {
        return false;
      }
      if (i > number + 1 && words.has("road", word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  // "rose 12 points to 1989", "up from 1989"
  private boolean isPoints(List<Token> tokens, int number) {
    return BEFORE_FIGURE.contains(word(tokens, number - 1))
        && (words.has("points", word(tokens, number - 2))
            || words.has("of-change", word(tokens, number - 2)));
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
  }

  private static String tag(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
  }
}
