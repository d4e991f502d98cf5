package org.dateline.language.quote.syntax;

import org.dateline.article.Span;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Relative pronouns beside a verb of saying: "who" and "which" stand, like "he", for an antecedent,
 * which is directly before them.
 */
public final class Relatives {
  private static final int REACH = 4;
  private static final int VERB_WITHIN = 12;

  private Relatives() {}

  /** The phrase that a relative pronoun stands for, in its own sentence. */
  public static @Nullable NounPhrase antecedent(Passage passage, int relative) {
    int start = passage.sentenceStart(passage.sentenceOf(relative));
    for (int i = relative - 1; i >= start && i >= relative - REACH + 1; i--) {
      NounPhrase phrase = passage.phraseAt(i);
      if (phrase != null && phrase.kind() != NounPhrase.PhraseKind.RELATIVE) {
        return phrase.person() ? phrase : passage.outermost(phrase);
      }
    }
    return null;
  }

  /** The antecedent's characters where the span is a relative pronoun, else the span. */
  public static Span antecedent(Layout layout, Span span) {
    ItemPosition place = ItemPosition.of(layout, span.start());
    NounPhrase phrase = place == null ? null : place.phrase();
    if (place == null || phrase == null || phrase.kind() != NounPhrase.PhraseKind.RELATIVE) {
      return span;
    }
    NounPhrase antecedent = antecedent(place.passage(), place.item());
    return antecedent == null ? span : place.passage().span(antecedent);
  }

  /** True for a verb that takes the "what" before it: "What X said". */
  public static boolean isWhat(Passage passage, Cue cue) {
    NounPhrase subject = cue.subject();
    int before = subject == null ? -1 : passage.outermost(subject).from() - 1;
    return before >= 0 && before < cue.verb() && passage.item(before).lower().equals("what");
  }

  /** The pronoun by which a verb has the phrase for its subject, null where it has it directly. */
  public static @Nullable NounPhrase pronoun(
      Passage passage, Cue cue, @Nullable NounPhrase subject) {
    if (subject == null || !subject.equals(cue.subject()) || cue.how() != SubjectRoute.RELATIVE) {
      return null;
    }
    for (int i = cue.verb() - 1; i >= subject.to() && i > cue.verb() - VERB_WITHIN; i--) {
      NounPhrase phrase = passage.phraseAt(i);
      if (phrase != null && phrase.kind() == NounPhrase.PhraseKind.RELATIVE) {
        return phrase;
      }
    }
    return null;
  }
}
