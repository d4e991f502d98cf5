package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Factuality;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Relatives;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Quotations whose speaker is the subject of their own clause, whoever says the sentence: "Lund
 * said the bill, which critics call “cruel”, would pass".
 */
final class OwnClause {
  private static final Set<String> OPENING = Language.ENGLISH.words("speech/opening-own-clause");
  private static final Set<String> SERVING = Language.ENGLISH.words("speech/serving");

  private final Passage passage;
  private final List<Cue> cues;
  private final int quotation;
  private final SpeechLexicon lexicon;

  OwnClause(QuoteContext context, SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    passage = context.passage;
    cues = context.layout.cues(passage);
    quotation = context.at;
  }

  /** The subject of the clause that runs into the quotation, null where none is sure. */
  @Nullable NounPhrase subject() {
    NounPhrase bearer = inscription();
    return bearer != null ? bearer : caller();
  }

  /**
   * The thing on which the words stand, whoever holds it: "Olsen held up a sign saying “...”"; null
   * for none.
   */
  private @Nullable NounPhrase inscription() {
    int verb = quotation - 1;
    while (verb > 0 && isLeadIn(passage.item(verb))) {
      verb--;
    }
    Cue cue = verb > 0 ? cue(verb) : null;
    if (cue == null || cue.strength().compareTo(Strength.SAY) > 0) {
      return null;
    }
    int last = verb - 1;
    while (last > 0 && passage.item(last).isAdverb()) {
      last--;
    }
    NounPhrase phrase = passage.phraseAt(last);
    if (phrase != null && phrase.kind() == NounPhrase.PhraseKind.RELATIVE) {
      phrase = Relatives.antecedent(passage, last);
    }
    if (phrase == null) {
      return null;
    }
    NounPhrase whole = passage.outermost(phrase);
    if (!isInscription(phrase)) {
      // "a poster of Olsen saying": it is Olsen who says it
      return isInscription(whole) && !lexicon.canSpeak(passage, phrase) ? whole : null;
    }
    return isServed(phrase) && lexicon.canSpeak(passage, whole) ? null : phrase;
  }

  /**
   * True for somebody who serves on a board and speaks himself, "The chairman of the board said";
   * false for "a man with a sign saying", who only holds it up.
   */
  private boolean isServed(NounPhrase board) {
    return board.governor() >= 0 && SERVING.contains(passage.item(board.from() - 1).lower());
  }

  private boolean isInscription(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.PhraseKind.NOMINAL
        && lexicon.inscriptions().contains(passage.head(phrase).lemma());
  }

  private static boolean isLeadIn(Item item) {
    return item.isSign() || item.isAdverb();
  }

  /**
   * The subject of the relative clause, null where none is there, or a pronoun: "what he called" is
   * mostly said by him who says the sentence.
   */
  private @Nullable NounPhrase caller() {
    int verb = quotation - 1;
    while (verb > 0 && isBetween(passage.item(verb))) {
      verb--;
    }
    Cue cue = verb > 0 ? cue(verb) : null;
    if (cue == null || cue.strength() == Strength.OTHER) {
      return null;
    }
    int subject = verb - 1;
    while (subject > 0 && isAuxiliary(passage.item(subject))) {
      subject--;
    }
    NounPhrase phrase = passage.phraseAt(subject);
    return phrase != null
            && phrase.to() == subject + 1
            && (phrase.kind() == NounPhrase.PhraseKind.NAME
                || phrase.kind() == NounPhrase.PhraseKind.NOMINAL)
            && phrase.from() > passage.sentenceStart(passage.sentenceOf(quotation))
            && OPENING.contains(passage.item(phrase.from() - 1).lower())
        ? phrase
        : null;
  }

  /** The cue of the verb, null if it is denied or addressed to its subject. */
  private @Nullable Cue cue(int verb) {
    int c = Layout.firstFrom(cues, verb);
    Cue cue = c < cues.size() ? cues.get(c) : null;
    return cue != null
            && cue.verb() == verb
            && !cue.passive()
            && cue.factuality() != Factuality.UNSAID
        ? cue
        : null;
  }

  // "have described as", "once called"
  private static boolean isBetween(Item item) {
    return item.lower().equals("as") || item.isAdverb();
  }

  private static boolean isAuxiliary(Item item) {
    return item.isAdverb()
        || item.tag().equals("MD")
        || (item.isVerb() && (item.lemma().equals("have") || item.lemma().equals("be")));
  }
}
