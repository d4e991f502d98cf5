package org.dateline.language.quote.syntax;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Subjects after their verbs of saying: "..., said X". */
final class Inversion {
  private static final Set<String> OBJECTS = Language.ENGLISH.words("grammar/object-pronoun");

  private final Passage passage;
  private final SpeechLexicon lexicon;

  Inversion(Passage passage, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /**
   * The subject after a verb, null where there is none.
   *
   * @param start first item of the sentence that is looked at
   */
  @Nullable NounPhrase subject(int verb, int start) {
    Item item = passage.item(verb);
    if (!mayBeInverted(item)) {
      return null;
    }
    int next = verb + 1;
    while (passage.has(next) && passage.item(next).isAdverb()) {
      next++;
    }
    NounPhrase after = passage.phraseFrom(next);
    if (after == null
        || after.possessive()
        || after.kind() == NounPhrase.PhraseKind.RELATIVE
        || passage.sentenceOf(next) != passage.sentenceOf(verb)) {
      return null;
    }
    int before = itemBefore(verb);
    boolean atStart = before < start;
    if (!atStart && passage.item(before).isQuote()) {
      return after;
    }
    boolean comma = !atStart && (passage.item(before).isComma() || passage.item(before).isDash());
    if ((!atStart && !comma) || lexicon.neverSpeakers().contains(passage.head(after).lower())) {
      return null;
    }
    if (comma && before > 0 && passage.item(before - 1).isQuote()) {
      return after;
    }
    if (item.lemma().equals("tell")
        || item.lemma().equals("ask")
        || OBJECTS.contains(passage.head(after).lower())
        || isThing(after)) {
      return null;
    }
    return endsTag(passage.outermost(after).extent()) ? after : null;
  }

  private boolean mayBeInverted(Item verb) {
    return lexicon.strength(verb.lemma()).compareTo(SpeechLexicon.Strength.SAY) <= 0
        && (verb.isFinite() || verb.tag().equals("VBN") || verb.tag().startsWith("JJ"));
  }

  /** The item before a verb and its adverbs, "as" and "so"; -1 where it is the first. */
  private int itemBefore(int verb) {
    int before = verb - 1;
    while (before >= 0
        && (passage.item(before).isAdverb()
            || passage.item(before).lower().equals("as")
            || passage.item(before).lower().equals("so"))) {
      before--;
    }
    return before;
  }

  /** True for a thing, which does not speak: "X, the mayor, said places such as". */
  private boolean isThing(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.PhraseKind.NOMINAL
        && lexicon.nounKind(passage.head(phrase).lemma()) == SpeechLexicon.NounKind.OTHER;
  }

  /**
   * True if what stands here can follow a subject after its verb: ", said X, of Y" or ", said X."
   */
  private boolean endsTag(int i) {
    if (!passage.has(i)) {
      return true;
    }
    Item item = passage.item(i);
    return item.isComma()
        || item.isEnd()
        || (item.isQuote() && !passage.opensLower(i))
        || item.isDash()
        || ":;(".contains(item.word())
        || item.tag().equals("-LRB-")
        || (item.tag().equals("IN") && !item.lower().equals("that"))
        || item.tag().equals("WP")
        || item.tag().equals("VBG")
        || (lexicon.days().contains(item.lower()) && !item.isPerson());
  }
}
