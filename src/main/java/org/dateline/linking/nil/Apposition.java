package org.dateline.linking.nil;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;

/**
 * Appositions, by which a text describes a person in passing: "Simon Miles, a Russia expert at Duke
 * University, said", "Kenyan teacher Ida Quarm", "Ida Quarm, 22, a student". Pure.
 */
final class Apposition {
  private static final int REACH = 160;
  private static final int REACH_BEFORE = 60;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 14;

  /** The words within which a phrase without an article names what somebody is. */
  private static final int FIRST_WORDS = 4;

  /** After a comma: perhaps an age, an article, words, and what ends the phrase. */
  private static final Pattern PHRASE = Language.ENGLISH.pattern("name-patterns/apposition");

  /** A role without an article: "MP for North Somerset". */
  private static final Pattern BARE =
      Language.ENGLISH.pattern("name-patterns/apposition-without-article");

  private static final Pattern AGE = Language.ENGLISH.pattern("name-patterns/age");

  /** Words that describe nobody: "rebels are backed by Iran", "annual event dedicated to the". */
  private static final Pattern NONE = Language.ENGLISH.pattern("name-patterns/no-description");

  private static final Pattern ARTICLE = Language.ENGLISH.pattern("name-patterns/leading-article");

  /** A relation that does not say whose: "wife". */
  private static final Pattern RELATION = Language.ENGLISH.pattern("name-patterns/relation-alone");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /** A role before a name: "the Kenyan teacher", "Teacher" at the start of a sentence. */
  private static final Pattern BEFORE =
      Language.ENGLISH.pattern("name-patterns/description-before");

  private final Occupations occupations;

  Apposition(Occupations occupations) {
    this.occupations = occupations;
  }

  /**
   * The description of a person, without the article; empty when the text has none beside the name.
   */
  Optional<String> of(String text, Span name) {
    return after(text, name)
        .or(() -> phrase(BARE.matcher(following(text, name))).filter(this::saysWhat))
        .or(() -> before(text.substring(Math.max(0, name.start() - REACH_BEFORE), name.start())));
  }

  /** The phrase with an article after any name. */
  static Optional<String> after(String text, Span name) {
    return phrase(PHRASE.matcher(following(text, name)));
  }

  private static String following(String text, Span name) {
    return text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
  }

  /** The age written after the name. */
  static OptionalInt age(String text, Span name) {
    Matcher age = AGE.matcher(following(text, name));
    return age.find() ? OptionalInt.of(Integer.parseInt(age.group(1))) : OptionalInt.empty();
  }

  private static Optional<String> phrase(Matcher phrase) {
    if (!phrase.find()) {
      return Optional.empty();
    }
    String said =
        POSSESSIVE.matcher(phrase.group(1).replaceAll("\\s+", " ").strip()).replaceFirst("");
    long words = Arrays.stream(said.split(" ", -1)).count();
    return words < FEWEST_WORDS || words > MOST_WORDS
        ? Optional.empty()
        : whole(ARTICLE.matcher(said).replaceFirst(""));
  }

  /** The description, unless it is a piece of a clause or says nothing by itself. */
  private static Optional<String> whole(String said) {
    return NONE.matcher(said).matches() || RELATION.matcher(said).matches()
        ? Optional.empty()
        : Optional.of(said);
  }

  private boolean saysWhat(String phrase) {
    return Arrays.stream(phrase.split(" ", -1))
        .limit(FIRST_WORDS)
        .anyMatch(word -> occupations.isNoun(NameKey.fold(word)));
  }

  private Optional<String> before(String text) {
    Matcher before = BEFORE.matcher(text);
    return before.find() && occupations.isNoun(NameKey.fold(before.group(2)))
        ? whole(before.group(1).replaceAll("\\s+", " "))
        : Optional.empty();
  }
}
