package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a quotation whose clause has a verb of saying of its own, in a sentence that
 * quotes somebody else before: “the plan failed,” Roe said, and Doe said “it did not”.
 */
final class SaidAnew {
  private static final int REACH = 40;

  /** The most words from the verb: "called it “a disgrace”". */
  private static final int FURTHEST_VERB = 5;

  private static final Set<String> OBJECTS = Language.ENGLISH.words("grammar/object-pronoun");

  private final Passage passage;
  private final SpeechLexicon lexicon;
  private final int at;
  private final List<Cue> cues;
  private final int start;

  SaidAnew(Layout layout, Passage passage, int at, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.at = at;
    this.cues = layout.cues(passage);
    this.start = VerbRules.clauseStart(passage, at);
  }

  /**
   * A clause of its own: “...” and X said “...”, between the quotation before and this one; "While
   * X called it “...”, Y said ...".
   */
  @Nullable Pick pick() {
    Cue joined = lastSaying(start);
    NounPhrase opening = joinedSubject(joined);
    if (opening != null) {
      return new Pick(passage, opening, AttributionRule.SAID_ANEW, joined);
    }
    NounPhrase apart = subjectApart(joined);
    if (apart != null) {
      return new Pick(passage, apart, AttributionRule.SAID_ANEW, joined);
    }
    int before = at - 1;
    while (before >= start && before > at - REACH && !passage.item(before).isQuote()) {
      before--;
    }
    Cue cue = lastSaying(before + 1);
    NounPhrase subject = cue == null ? null : cue.subject();
    boolean anew =
        subject != null
            && (subject.person()
                || isNominative(subject)
                || lexicon.roles().contains(passage.head(subject).lemma()))
            && before >= start
            && passage.item(before).isQuote()
            && subject.from() > before
            && subject.from() < cue.verb()
            && (joinsClause(before + 1)
                || joinsAfterTag(before, subject)
                || (passage.item(before + 1).isSign() && subject.from() == before + 2)
                || (subject.from() == before + 1 && joinsClause(start)))
            && cue.verb() >= at - FURTHEST_VERB;
    return anew ? new Pick(passage, subject, AttributionRule.SAID_ANEW, cue) : null;
  }

  /** The last verb before the quotation that may lead into it, past the "was" of what is said. */
  private @Nullable Cue lastSaying(int from) {
    Cue cue = Cues.reporting(cues, from, at);
    Cue last = Layout.lastBefore(cues, at);
    boolean leads = last != null && last.hasSpeaker() && last.strength() != Strength.OTHER;
    return leads && (cue == null || last.verb() > cue.verb()) ? last : cue;
  }

  /**
   * True if the clause is joined to the tag of the quotation before: “...,” Y said, and X said,
   * “...”
   */
  private boolean joinsAfterTag(int before, NounPhrase subject) {
    int tag = Layout.firstFrom(cues, before + 1);
    int from = tag < cues.size() ? cues.get(tag).verb() : at;
    for (int i = subject.from() - 1; i > from; i--) {
      if (passage.item(i).isComma() && joinsClause(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a subject such as "he"; false for those who hear it, "them" in "and let them know".
   */
  private boolean isNominative(NounPhrase phrase) {
    return phrase.isPronoun() && !OBJECTS.contains(passage.head(phrase).lower());
  }

  /**
   * The subject of the first of two clauses, whose quotation it is: "While X called it “...”, Y
   * said"; null for none.
   */
  private @Nullable NounPhrase joinedSubject(@Nullable Cue cue) {
    NounPhrase subject = cue == null || !cue.hasSpeaker() ? null : cue.subject();
    boolean joined =
        cue != null
            && subject != null
            && cue.verb() >= start
            && cue.strength() != Strength.OTHER
            && subject.from() == start + 1
            && joinsClause(start)
            && !passage.item(start).tag().equals("CC")
            && cue.verb() >= at - FURTHEST_VERB;
    return joined ? subject : null;
  }

  /**
   * The subject of the clause behind a semicolon, another's than the quotation before it: "X blamed
   * “...”; Y blamed “...”"; null for none.
   */
  private @Nullable NounPhrase subjectApart(@Nullable Cue cue) {
    NounPhrase subject = cue == null || !cue.hasSpeaker() ? null : cue.subject();
    boolean apart =
        cue != null
            && subject != null
            && start > passage.sentenceStart(passage.sentenceOf(at))
            && subject.from() >= start
            && subject.person()
            && cue.strength() != Strength.OTHER
            && cue.verb() >= at - FURTHEST_VERB;
    return apart ? subject : null;
  }

  private boolean joinsClause(int i) {
    return VerbRules.joinsClause(passage, i);
  }
}
