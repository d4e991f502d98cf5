package org.dateline.language.quote.speaker;

import org.dateline.article.Span;
import org.dateline.language.quote.cue.Cue;
import org.dateline.language.quote.cue.Layout;
import org.dateline.language.quote.cue.Relatives;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.Lexicon;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.Phrase;

/**
 * The words beside a quotation that tell its speaker: the phrase itself; "who" or "which" where its
 * antecedent has a name; of somebody who has none all that is told: "one former official at the
 * agency", "doctors and nurses".
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
    if (phrase == null || !tellsInFull(passage, phrase)) {
      return candidate.span();
    }
    Span whole = passage.extent(phrase);
    return named || phrase.isName()
        ? whole
        : new Span(first(passage, phrase).span().start(), last(passage, phrase).span().end());
  }

  /** A description, or an office that a name runs on from: "Secretary of State Wendy Sherman". */
  private boolean tellsInFull(Passage passage, Phrase phrase) {
    return phrase.kind() == Phrase.Kind.NOMINAL
        || (phrase.isName() && lexicon.roles().contains(passage.head(phrase).lemma()));
  }

  /** "Doctors and nurses said": the first word of what the phrase is joined to, if to anything. */
  private static Item first(Passage passage, Phrase phrase) {
    int and = phrase.from() - 1;
    Phrase left = isAnd(passage, and) ? passage.phraseAt(and - 1) : null;
    if (left == null || left.kind() != Phrase.Kind.NOMINAL || left.possessive()) {
      return passage.item(phrase.from());
    }
    int from = passage.outermost(left).from();
    boolean opens =
        from == passage.sentenceStart(passage.sentenceOf(from))
            || passage.item(from - 1).isQuote()
            || passage.item(from - 1).isComma();
    return passage.item(opens ? from : phrase.from());
  }

  /** "Said doctors and nurses": the last word likewise. */
  private static Item last(Passage passage, Phrase phrase) {
    int and = phrase.extent();
    Phrase right = isAnd(passage, and) ? passage.phraseFrom(and + 1) : null;
    boolean closes =
        right != null
            && right.kind() == Phrase.Kind.NOMINAL
            && (!passage.has(right.extent())
                || passage.item(right.extent()).isEnd()
                || passage.item(right.extent()).isComma());
    return passage.item((closes && right != null ? right.extent() : phrase.extent()) - 1);
  }

  private static boolean isAnd(Passage passage, int i) {
    return passage.has(i) && passage.item(i).lower().equals("and");
  }
}
