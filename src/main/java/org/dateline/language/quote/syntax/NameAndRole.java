package org.dateline.language.quote.syntax;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.jspecify.annotations.Nullable;

/** A person's name beside what its bearer is: "the mayor, Olsen," and "Olsen, a retired pilot,". */
public final class NameAndRole {
  private static final int LONGEST_DESCRIPTION = 8;

  private NameAndRole() {}

  /** True if one phrase stands right behind the other, between commas, and both mean one person. */
  public static boolean areOne(
      Passage passage, NounPhrase phrase, NounPhrase other, SpeechLexicon lexicon) {
    NounPhrase left = phrase.from() < other.from() ? phrase : other;
    NounPhrase right = left.equals(phrase) ? other : phrase;
    int comma = left.extent();
    return right.from() == comma + 1
        && passage.item(comma).isComma()
        && endsAside(passage, right.extent())
        && ((isName(passage, left) && isDescription(passage, right, lexicon))
            || (isDescription(passage, left, lexicon) && isName(passage, right)));
  }

  /**
   * The person at an item, or behind words that describe them: Roe in "Greek-born baker Jane Roe",
   * "91-year-old Jane Roe"; null for none.
   */
  static @Nullable NounPhrase described(Passage passage, int from) {
    for (int i = from; passage.has(i) && i < from + LONGEST_DESCRIPTION; i++) {
      NounPhrase phrase = passage.phraseFrom(i);
      if (phrase != null && phrase.person() && passage.head(phrase).isPerson()) {
        return phrase;
      }
      Item item = passage.item(i);
      if (!item.isNoun()
          && switch (item.tag()) {
            case "JJ", "HYPH", "VBN", "CD" -> false;
            default -> true;
          }) {
        return null;
      }
    }
    return null;
  }

  /** The person described at an item, else the phrase that begins there; null for none. */
  public static @Nullable NounPhrase describedElsePhrase(Passage passage, int from) {
    NounPhrase person = described(passage, from);
    return person == null ? passage.phraseFrom(from) : person;
  }

  private static boolean endsAside(Passage passage, int i) {
    return !passage.has(i)
        || passage.item(i).isComma()
        || passage.item(i).isEnd()
        || passage.item(i).isQuote();
  }

  private static boolean isName(Passage passage, NounPhrase phrase) {
    return phrase.isName() && passage.head(phrase).isPerson() && !phrase.possessive();
  }

  private static boolean isDescription(Passage passage, NounPhrase phrase, SpeechLexicon lexicon) {
    Item head = passage.head(phrase);
    return !head.isPerson()
        && (head.tag().equals("NN") || head.tag().equals("NNP"))
        && !phrase.possessive()
        && (lexicon.roles().contains(head.lemma()) || lexicon.people().contains(head.lemma()));
  }
}
