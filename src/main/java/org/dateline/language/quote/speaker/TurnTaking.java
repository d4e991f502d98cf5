package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.PassageBuilder;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.MainClause;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Turn-taking: finds the person whom the sentence before a quotation lets speak next, without a
 * verb of saying: "Her brother cut in. “...”", and after a question "The mayor smiled. “...”".
 */
final class TurnTaking {
  private static final Set<String> CROWDS = Language.ENGLISH.words("speech/crowd");

  private final Layout layout;
  private final SpeechLexicon lexicon;

  TurnTaking(Layout layout, SpeechLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
  }

  /**
   * The subject of the sentence before, if it says that somebody takes the floor.
   *
   * @param at the quotation's item
   */
  @Nullable Pick before(Passage passage, int at, @Nullable Said previous) {
    int sentence = passage.sentenceOf(at);
    if (sentence == 0 || at != passage.sentenceStart(sentence)) {
      return null;
    }
    List<Cue> cues = layout.cues(passage);
    Cue cue = Layout.lastBefore(cues, at);
    NounPhrase subject = cue == null ? null : cue.subject();
    if (cue == null
        || subject == null
        || !cue.hasSpeaker()
        || cue.verb() < passage.sentenceStart(sentence - 1)
        || !isSomebody(passage, subject)
        || isReported(passage, cues, cue)) {
      return null;
    }
    boolean takes =
        isListed(passage, cue.verb(), lexicon.interrupting())
            || (isListed(passage, cue.verb(), lexicon.gestures()) && isAsked(passage, previous));
    return takes ? new Pick(passage, subject, AttributionRule.TAKES_THE_FLOOR, cue) : null;
  }

  /** True if another tells of the one who cuts in, and goes on: "X said Y had cut in. “...”". */
  private static boolean isReported(Passage passage, List<Cue> cues, Cue cue) {
    int sentence = passage.sentenceOf(cue.verb());
    Cue telling = Cues.reporting(cues, passage.sentenceStart(sentence), cue.verb());
    return telling != null
        && !Cues.opensClause(passage, cue, telling)
        && !Objects.equals(cue.subject(), new MainClause(passage).subject(sentence));
  }

  /** True if it is one person: a crowd that roars lets the speaker go on. */
  private boolean isSomebody(Passage passage, NounPhrase subject) {
    boolean plural = passage.head(subject).tag().endsWith("S");
    return !plural
        && !subject.isPronoun()
        && lexicon.canSpeak(passage, subject)
        && !CROWDS.contains(passage.head(subject).lemma());
  }

  private static boolean isListed(Passage passage, int verb, Set<String> verbs) {
    String lemma = passage.item(verb).lemma();
    return verbs.contains(lemma)
        || (passage.has(verb + 1) && verbs.contains(lemma + " " + passage.item(verb + 1).lower()));
  }

  private boolean isAsked(Passage passage, @Nullable Said previous) {
    if (previous == null) {
      return false;
    }
    Stretch before = layout.stretches().get(previous.quotation());
    return before.paragraph() == passage.paragraph()
        && PassageBuilder.lastInside(layout.text(), before) == '?';
  }
}
