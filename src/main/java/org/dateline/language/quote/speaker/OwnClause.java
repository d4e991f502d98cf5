package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Set;
import org.dateline.language.quote.cue.Cue;
import org.dateline.language.quote.cue.Layout;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.Lexicon.Strength;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * "Lund said the bill, which critics call “cruel”, would pass": the words are those of the clause's
 * own subject, whoever says the sentence.
 */
final class OwnClause {
  /** The rule of such a speaker; who says the sentence goes on saying it. */
  static final String RULE = "own clause";

  private static final Set<String> OPENING = Set.of("which", "that", "who", "whom", "what");

  private OwnClause() {}

  /**
   * The subject of the relative clause that runs into a quotation, null where none does, or a
   * pronoun: "what he called" is mostly said by him who says the sentence.
   */
  static @Nullable Phrase subject(Layout layout, Passage passage, int quotation) {
    int verb = quotation - 1;
    while (verb > 0 && isBetween(passage.item(verb))) {
      verb--;
    }
    if (verb <= 0 || !calls(layout.cues(passage), verb)) {
      return null;
    }
    int subject = verb - 1;
    while (subject > 0 && isAuxiliary(passage.item(subject))) {
      subject--;
    }
    Phrase phrase = passage.phraseAt(subject);
    return phrase != null
            && phrase.to() == subject + 1
            && (phrase.kind() == Phrase.Kind.NAME || phrase.kind() == Phrase.Kind.NOMINAL)
            && phrase.from() > passage.sentenceStart(passage.sentenceOf(quotation))
            && OPENING.contains(passage.item(phrase.from() - 1).lower())
        ? phrase
        : null;
  }

  private static boolean calls(List<Cue> cues, int verb) {
    int c = Layout.firstFrom(cues, verb);
    return c < cues.size()
        && cues.get(c).verb() == verb
        && cues.get(c).strength() != Strength.OTHER
        && !cues.get(c).passive()
        && !cues.get(c).negated();
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
