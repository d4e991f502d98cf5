package org.dateline.language.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words that look like times and are none where they stand: "a large fall", "a second A380",
 * "Theresa May", "the Sunday Times".
 */
final class Misreadings {
  private static final Pattern BARE_UNIT = Language.ENGLISH.pattern("date-patterns/bare-unit");
  private static final Pattern SEASON =
      Language.ENGLISH.pattern("date-patterns/season-or-movement");
  private static final Pattern SECOND = Language.ENGLISH.pattern("date-patterns/second");
  private static final Pattern MAY = Language.ENGLISH.pattern("date-patterns/name-may");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern AGE = Pattern.compile("X+\\dX");
  private static final Pattern QUARTER = Language.ENGLISH.pattern("date-patterns/quarter");
  private static final Set<String> PLAYED = Language.ENGLISH.words("dates/played");

  /**
   * The value that SUTime gives to "1500-2000 protesters": hours from the one year to the other.
   */
  private static final Pattern SUM = Pattern.compile("PT\\d{5,}H");

  private static final Set<String> NAMED_DAYS = Language.ENGLISH.words("dates/named-day");

  private static final Set<String> AGAIN = Language.ENGLISH.words("dates/again");
  private static final Set<String> BEFORE_SEASON = Language.ENGLISH.words("dates/before-season");
  private static final Set<String> AFTER_FALL = Language.ENGLISH.words("dates/after-fall");
  private final DateWords words;
  private final NumbersNotYears figures;

  Misreadings(DateWords words) {
    this.words = words;
    this.figures = new NumbersNotYears(words);
  }

  boolean isNone(Timex timex, String surface, Sentence sentence, List<Mention> names) {
    List<Token> tokens = sentence.tokens();
    Token before = neighbour(tokens, timex.span(), -1);
    Token after = neighbour(tokens, timex.span(), 1);
    String small = surface.toLowerCase(Locale.ROOT);
    return BARE_UNIT.matcher(small).matches()
        || (SEASON.matcher(surface).matches() && !isSeason(before, after))
        || (SECOND.matcher(small).matches() && after != null && isNominal(after))
        || (QUARTER.matcher(small).matches() && isPlayed(tokens, timex.span()))
        || MAY.matcher(surface).matches()
        || (surface.equals(small) && words.has("never", small))
        || (small.equals("may") && tagAt(tokens, timex.span()).equals("MD"))
        || figures.isNoYear(timex.value(), timex.span(), tokens)
        || AGE.matcher(timex.value()).matches()
        || SUM.matcher(timex.value()).matches()
        || (WORD.matcher(surface).matches() && isInName(names, timex.span()))
        || (small.equals("present") && tagAt(tokens, timex.span()).startsWith("V"))
        || (small.equals("once") && after != null && AGAIN.contains(after.word()))
        || (before != null && NAMED_DAYS.contains(before.word()));
  }

  // "in the spring", "last fall"; not "the fall of the wall"
  private static boolean isSeason(@Nullable Token before, @Nullable Token after) {
    return before != null
        && BEFORE_SEASON.contains(before.word())
        && (after == null || !AFTER_FALL.contains(after.word()));
  }

  // "the third quarter of the game"
  private static boolean isPlayed(List<Token> tokens, Span span) {
    List<String> following =
        tokens.stream()
            .filter(token -> token.span().start() >= span.end())
            .limit(3)
            .map(Token::word)
            .toList();
    return following.size() == 3
        && following.get(0).equals("of")
        && PLAYED.contains(following.get(2));
  }

  private static boolean isNominal(Token token) {
    return token.tag().startsWith("NN") || token.tag().startsWith("JJ") || token.tag().equals("CD");
  }

  private static boolean isInName(List<Mention> names, Span span) {
    return names.stream()
        .filter(name -> name.span().overlaps(span))
        .anyMatch(
            name -> name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION);
  }

  private static String tagAt(List<Token> tokens, Span span) {
    for (Token token : tokens) {
      if (token.span().overlaps(span)) {
        return token.tag();
      }
    }
    return "";
  }

  private static @Nullable Token neighbour(List<Token> tokens, Span span, int side) {
    Token nearest = null;
    for (Token token : tokens) {
      if (side < 0 && token.span().end() <= span.start()) {
        nearest = token;
      }
      if (side > 0 && token.span().start() >= span.end()) {
        return token;
      }
    }
    return nearest;
  }
}
