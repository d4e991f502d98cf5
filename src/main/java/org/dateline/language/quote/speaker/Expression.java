package org.dateline.language.quote.speaker;

import org.dateline.article.Span;
import org.dateline.language.quote.cue.Coordination;
import org.dateline.language.quote.cue.Cue;
import org.dateline.language.quote.cue.Layout;
import org.dateline.language.quote.cue.Relatives;
import org.dateline.language.quote.cue.Sourcing;
import org.dateline.language.quote.passage.Lexicon;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.Phrase;

/**
 * The words beside a quotation that tell its speaker: the phrase itself; "who" or "which" where its
 * antecedent has a name; of somebody who has none all that is told, "one former official at the
 * agency"; all who speak as one: "doctors and nurses", "Apple and Google".
 */
public final class Expression {
  private final Lexicon lexicon;

  public Expression(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The characters of the expression.
   *
   * @param named whether the speaker was found to have a name
   */
  public Span of(Layout layout, Candidate candidate, Attributor.Attribution by, boolean named) {
    Phrase phrase = candidate.phrase();
    Cue cue = by.cue();
    Passage passage = layout.passages().get(candidate.paragraph());
    Phrase pronoun = cue == null || !named ? null : Relatives.pronoun(passage, cue, phrase);
    if (pronoun != null) {
      return passage.span(pronoun);
    }
    if (phrase == null) {
      return candidate.span();
    }
    Phrase last = lastJoined(layout, passage, phrase);
    if (!last.equals(phrase)) {
      return new Span(passage.span(phrase).start(), passage.extent(last).end());
    }
    return tellsInFull(passage, phrase) ? passage.extent(phrase) : candidate.span();
  }

  /** A description, or an office that a name runs on from: "Secretary of State Wendy Sherman". */
  private boolean tellsInFull(Passage passage, Phrase phrase) {
    return phrase.kind() == Phrase.Kind.NOMINAL
        || (phrase.isName() && lexicon.roles().contains(passage.head(phrase).lemma()));
  }

  /** The last of those who speak as one with somebody: of "doctors and nurses" the nurses. */
  private static Phrase lastJoined(Layout layout, Passage passage, Phrase phrase) {
    for (Cue cue : layout.cues(passage)) {
      if (phrase.equals(cue.subject())) {
        return Coordination.last(passage, phrase, phrase.from() > cue.verb());
      }
    }
    return Sourcing.isSource(passage, phrase) ? Coordination.last(passage, phrase, true) : phrase;
  }
}
