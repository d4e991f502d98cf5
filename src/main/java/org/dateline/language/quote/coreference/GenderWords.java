package org.dateline.language.quote.coreference;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.ItemPosition;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Words beside a name that tell a man or a woman: titles, "his wife", "an actress". */
final class GenderWords {
  private static final double TITLE = 3;

  /** Weight of a word that is no title: a chairman may be a woman. */
  private static final double WORD = 1.5;

  private static final int LONGEST_TITLE = 3;

  private static final Set<String> HUSBANDS = Language.ENGLISH.words("speech/husband");
  private static final Set<String> WIVES = Language.ENGLISH.words("speech/wife");

  private final SpeechLexicon lexicon;

  GenderWords(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The gender that a title or role by the name tells: above zero for a woman's, below for a man's.
   */
  double title(ItemPosition place) {
    Passage passage = place.passage();
    for (int i = place.item() - 1; i >= Math.max(0, place.item() - LONGEST_TITLE); i--) {
      double gender = word(passage.item(i));
      if (gender != 0) {
        return gender;
      }
      if (!passage.item(i).isNoun() && !passage.item(i).tag().equals("JJ")) {
        break;
      }
    }
    return apposition(place);
  }

  private double word(Item item) {
    String word = item.lower().replace(".", "");
    if (lexicon.femaleWords().contains(word)) {
      return TITLE;
    }
    boolean male = lexicon.maleWords().contains(word);
    return !male ? 0 : lexicon.honorifics().contains(word) ? -TITLE : -WORD;
  }

  /**
   * The gender that an apposition or a partner tells: "Roe, an actress from Harden", "Doe's wife,
   * Jane Roe".
   */
  private double apposition(ItemPosition place) {
    Passage passage = place.passage();
    NounPhrase name = place.phrase();
    if (name == null) {
      return 0;
    }
    double partner = partner(passage, place.item());
    if (partner != 0) {
      return partner;
    }
    NounPhrase following = described(passage, name);
    double gender =
        following == null || isAnothers(passage, following) ? 0 : word(passage.head(following));
    boolean before = gender == 0 && name.from() > 1 && passage.item(name.from() - 1).isComma();
    NounPhrase beside = before ? passage.phraseAt(name.from() - 2) : null;
    return beside == null ? gender : word(passage.head(passage.outermost(beside)));
  }

  /** The gender that the other one of a couple tells: "Roe's husband". */
  private double partner(Passage passage, int item) {
    int i = item;
    while (passage.has(i + 1) && passage.item(i).isPerson()) {
      i++;
    }
    boolean owner = passage.item(i).tag().equals("POS") && passage.has(i + 1);
    String partner = owner ? passage.item(i + 1).lemma() : "";
    return HUSBANDS.contains(partner) ? TITLE : WIVES.contains(partner) ? -TITLE : 0;
  }

  /**
   * The noun that describes a person: "Roe, 54, a grandmother" and "Roe, who runs the inn, is a
   * mother of two".
   */
  private static @Nullable NounPhrase described(Passage passage, NounPhrase name) {
    int i = name.to();
    if (isComma(passage, i)) {
      boolean age = passage.has(i + 1) && passage.item(i + 1).tag().equals("CD");
      i = age && isComma(passage, i + 2) ? i + 3 : i + 1;
    }
    boolean being = passage.has(i) && passage.item(i).tag().matches("VB[DZ]");
    return passage.phraseFrom(being && passage.item(i).lemma().equals("be") ? i + 1 : i);
  }

  private static boolean isComma(Passage passage, int i) {
    return passage.has(i) && passage.item(i).isComma();
  }

  /**
   * True for a relative who is somebody else: in the list "Roe, his wife and two sons" the wife is
   * another.
   */
  private static boolean isAnothers(Passage passage, NounPhrase phrase) {
    return passage.item(phrase.from()).tag().equals("PRP$") && !isClosed(passage, phrase);
  }

  /** An aside, which a comma or the sentence ends. */
  static boolean isClosed(Passage passage, NounPhrase phrase) {
    return passage.has(phrase.extent())
        && (passage.item(phrase.extent()).isComma() || passage.item(phrase.extent()).isEnd());
  }
}
