package org.dateline.language.quote.syntax;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Participles of saying after a noun, and their subjects: "with X saying", "a letter saying". */
final class Participles {
  private static final Set<String> RECEIVING = Language.ENGLISH.words("grammar/receiving");
  private static final Set<String> RESPONDING = Language.ENGLISH.words("grammar/responding");

  private final Passage passage;
  private final SpeechLexicon lexicon;

  Participles(Passage passage, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The phrase after "with" that has the participle: "With X recently saying"; null for none. */
  @Nullable NounPhrase absolute(int verb, int last, NounPhrase phrase) {
    for (int i = last + 1; i < verb; i++) {
      if (!passage.item(i).isAdverb()) {
        return null;
      }
    }
    NounPhrase whole = passage.outermost(phrase);
    boolean with = whole.from() > 0 && passage.item(whole.from() - 1).lower().equals("with");
    return with && !lexicon.documents().contains(passage.head(whole).lemma()) ? whole : null;
  }

  /**
   * True for a participle's object, which is not the subject of the verb behind it: "Those
   * supporting the law said".
   */
  boolean isObject(int from, int start) {
    return from - 2 >= start
        && passage.item(from - 1).tag().equals("VBG")
        && passage.phraseAt(from - 2) != null;
  }

  /**
   * True for a phrase that a preposition or verb governs, and that a name explains, so that it is
   * no subject: "Met his rival, X, saying".
   */
  boolean isGoverned(int item) {
    NounPhrase phrase = passage.phraseAt(item);
    int before = phrase == null ? -1 : passage.outermost(phrase).from() - 1;
    return before >= 0
        && (passage.item(before).isVerb() || MainClause.isPreposition(passage.item(before)));
  }

  /**
   * True for a text that another wrote: "Received a letter saying", "left after an email saying".
   */
  boolean isOthers(NounPhrase document) {
    int before = document.from() - 1;
    if (before < 0) {
      return false;
    }
    Item item = passage.item(before);
    return item.isVerb() ? RECEIVING.contains(item.lemma()) : RESPONDING.contains(item.lower());
  }
}
