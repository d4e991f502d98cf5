package org.dateline.language.quote.speaker;

import org.dateline.article.Span;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Coordination;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Relatives;
import org.dateline.language.quote.syntax.Sourcing;

/**
 * The words beside a quotation that name its speaker: the phrase itself; "who" or "which" where the
 * antecedent has a name; for a speaker without a name the whole description, "one former official
 * at the agency"; for joint speakers all of them, "doctors and nurses", "Apple and Google".
 */
public final class SpeakerExpression {
  private final SpeechLexicon lexicon;

  public SpeakerExpression(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The characters of the expression.
   *
   * @param named whether the speaker was found to have a name
   */
  public Span of(
      Layout layout, SpeakerCandidate candidate, Attributor.Attribution by, boolean named) {
    NounPhrase phrase = candidate.phrase();
    Cue cue = by.cue();
    Passage passage = layout.passages().get(candidate.paragraph());
    NounPhrase pronoun = cue == null || !named ? null : Relatives.pronoun(passage, cue, phrase);
    if (pronoun != null) {
      return passage.span(pronoun);
    }
    if (phrase == null) {
      return candidate.span();
    }
    NounPhrase last = lastJoined(layout, passage, phrase);
    if (!last.equals(phrase)) {
      return new Span(passage.span(phrase).start(), passage.extent(last).end());
    }
    return tellsInFull(passage, phrase) ? passage.extent(phrase) : candidate.span();
  }

  /** A description, or an office that a name runs on from: "Secretary of State Wendy Sherman". */
  private boolean tellsInFull(Passage passage, NounPhrase phrase) {
    return phrase.kind() == NounPhrase.PhraseKind.NOMINAL
        || (phrase.isName() && lexicon.roles().contains(passage.head(phrase).lemma()));
  }

  /** The last of those who speak as one with somebody: of "doctors and nurses" the nurses. */
  private static NounPhrase lastJoined(Layout layout, Passage passage, NounPhrase phrase) {
    for (Cue cue : layout.cues(passage)) {
      if (phrase.equals(cue.subject())) {
        return Coordination.last(passage, phrase, phrase.from() > cue.verb());
      }
    }
    return Sourcing.isSource(passage, phrase) ? Coordination.last(passage, phrase, true) : phrase;
  }
}
