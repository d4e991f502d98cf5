package org.dateline.language.quote.coreference;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.syntax.MainClause;

/**
 * A cue with its subject, put between commas into a sentence without marks: "Roe had lied, he said,
 * twice."
 */
final class InsertedCue {
  private InsertedCue() {}

  /**
   * True if a phrase is the subject of such words. What stands before them is reported, but not in
   * "When Roe left, Doe said, ...".
   */
  static boolean isAt(Passage passage, NounPhrase subject, SpeechLexicon lexicon) {
    int comma = subject.from() - 1;
    return comma > 0
        && passage.item(comma).isComma()
        && !passage.item(comma - 1).isQuote()
        && isVerbAlone(passage, subject.to(), lexicon)
        && !isSubordinate(passage.item(passage.sentenceStart(passage.sentenceOf(comma))));
  }

  private static boolean isVerbAlone(Passage passage, int verb, SpeechLexicon lexicon) {
    return passage.has(verb)
        && passage.item(verb).isFinite()
        && lexicon.strength(passage.item(verb).lemma()) != Strength.OTHER
        && (!passage.has(verb + 1)
            || passage.item(verb + 1).isComma()
            || passage.item(verb + 1).isEnd());
  }

  private static boolean isSubordinate(Item opener) {
    return switch (opener.tag()) {
      case "WRB", "VBG", "VBN" -> true;
      default -> MainClause.opensClause(opener);
    };
  }
}
