package org.dateline.language.quote.cue;

import org.dateline.article.Span;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.Phrase;
import org.jspecify.annotations.Nullable;

/** "Who" and "which" beside a verb of saying: what "he" is, with its antecedent close by. */
public final class Relatives {
  private static final int REACH = 4;
  private static final int VERB_WITHIN = 12;

  private Relatives() {}

  /** The phrase that a relative pronoun stands for, in its own sentence. */
  public static @Nullable Phrase antecedent(Passage passage, int relative) {
    int start = passage.sentenceStart(passage.sentenceOf(relative));
    for (int i = relative - 1; i >= start && i >= relative - REACH + 1; i--) {
      Phrase phrase = passage.phraseAt(i);
      if (phrase != null && phrase.kind() != Phrase.Kind.RELATIVE) {
        return phrase.person() ? phrase : passage.outermost(phrase);
      }
    }
    return null;
  }

  /** The antecedent's characters where the span is a relative pronoun, else the span. */
  public static Span antecedent(Layout layout, Span span) {
    Place place = Place.of(layout, span.start());
    Phrase phrase = place == null ? null : place.phrase();
    if (place == null || phrase == null || phrase.kind() != Phrase.Kind.RELATIVE) {
      return span;
    }
    Phrase antecedent = antecedent(place.passage(), place.item());
    return antecedent == null ? span : place.passage().span(antecedent);
  }

  /** "What X said": what the verb takes stands before it. */
  public static boolean isWhat(Passage passage, Cue cue) {
    Phrase subject = cue.subject();
    int before = subject == null ? -1 : passage.outermost(subject).from() - 1;
    return before >= 0 && before < cue.verb() && passage.item(before).lower().equals("what");
  }

  /** The pronoun by which a verb has the phrase for its subject, null where it has it directly. */
  public static @Nullable Phrase pronoun(Passage passage, Cue cue, @Nullable Phrase subject) {
    if (subject == null || !subject.equals(cue.subject()) || !cue.how().equals("relative")) {
      return null;
    }
    for (int i = cue.verb() - 1; i >= subject.to() && i > cue.verb() - VERB_WITHIN; i--) {
      Phrase phrase = passage.phraseAt(i);
      if (phrase != null && phrase.kind() == Phrase.Kind.RELATIVE) {
        return phrase;
      }
    }
    return null;
  }
}
