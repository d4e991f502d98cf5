package org.dateline.language.quote.coreference;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Epithets of the person named just before: "the striker", "the 34-year-old", "the former mayor".
 */
final class Epithets {
  private static final Set<String> WORDS = Language.ENGLISH.words("speech/epithet");
  private static final Set<String> FORMER = Language.ENGLISH.words("speech/of-a-past-office");
  private static final Set<String> PARENTS = Language.ENGLISH.words("speech/parent");
  private static final Pattern AGE = Pattern.compile("\\d+-year-old");

  private Epithets() {}

  /**
   * The gender that an epithet implies, {@code UNKNOWN} for any; null where the phrase is no
   * epithet.
   */
  static Person.@Nullable Gender gender(Passage passage, NounPhrase phrase, SpeechLexicon lexicon) {
    Item head = passage.head(phrase);
    String word = joined(passage, phrase);
    boolean one =
        passage.item(phrase.from()).lower().equals("the")
            && !head.tag().equals("NNS")
            && !head.tag().equals("NNPS");
    boolean bare = phrase.to() == phrase.extent() || !word.equals(head.lower());
    boolean past =
        FORMER.contains(
                passage.item(phrase.from() + (phrase.to() - phrase.from() > 1 ? 1 : 0)).lower())
            && lexicon.roles().contains(head.lemma());
    boolean known = bare && (WORDS.contains(word) || AGE.matcher(word).matches());
    if (!one || !(past || known || isOfSome(passage, phrase))) {
      return null;
    }
    return genderOf(word, lexicon);
  }

  /** True for the parent of a number of children: "the mother of two". */
  private static boolean isOfSome(Passage passage, NounPhrase phrase) {
    return PARENTS.contains(passage.head(phrase).lower())
        && passage.has(phrase.to() + 1)
        && passage.item(phrase.to()).lower().equals("of")
        && passage.item(phrase.to() + 1).tag().equals("CD");
  }

  /** The gender that a noun for a person implies. */
  static Person.Gender genderOf(String noun, SpeechLexicon lexicon) {
    if (lexicon.femaleWords().contains(noun) || noun.endsWith("woman")) {
      return Person.Gender.FEMALE;
    }
    return noun.endsWith("man") ? Person.Gender.MALE : Person.Gender.UNKNOWN;
  }

  /** The head with what hyphens join to it: "mother-of-three", "54-year-old". */
  private static String joined(Passage passage, NounPhrase phrase) {
    int from = phrase.head();
    while (from > phrase.from() && isGlued(passage, from)) {
      from--;
    }
    int until = phrase.head() + 1;
    while (passage.has(until) && isGlued(passage, until)) {
      until++;
    }
    StringBuilder word = new StringBuilder();
    for (int i = from; i < until; i++) {
      word.append(passage.item(i).lower());
    }
    return word.toString();
  }

  private static boolean isGlued(Passage passage, int i) {
    return passage.item(i - 1).span().end() == passage.item(i).span().start()
        && (passage.item(i - 1).tag().equals("HYPH") || passage.item(i).tag().equals("HYPH"));
  }
}
