package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.NameAndRole;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whose verb is left out, since it is that of the clause before: "Lund answered “yes” and
 * her brother, Olsen, “no”", "Lund said it was “late”, Olsen that it was “early”".
 */
final class Gapping {
  private static final int REACH = 40;
  private static final Set<String> JOINING = Language.ENGLISH.words("speech/joining-clauses");

  private final Passage passage;
  private final SpeechLexicon lexicon;
  private final List<Cue> cues;
  private final int at;
  private final int start;

  Gapping(Layout layout, Passage passage, int at, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.at = at;
    this.cues = layout.cues(passage);
    this.start = passage.sentenceStart(passage.sentenceOf(at));
  }

  @Nullable Pick pick() {
    if (at == start) {
      return null;
    }
    int before = at - 1;
    while (before > start && before > at - REACH && !passage.item(before).isQuote()) {
      before--;
    }
    Cue cue = passage.item(before).isQuote() && before > start ? leading(before) : null;
    int from = before + 1;
    while (from < at && (isComma(from) || passage.item(from).word().equals(";"))) {
      from++;
    }
    from += JOINING.contains(passage.item(from).lower()) ? 1 : 0;
    NounPhrase subject =
        cue == null || from == before + 1 ? null : subject(from, preposition(before - 1));
    return subject == null ? null : new Pick(passage, subject, AttributionRule.SAID_ANEW, cue);
  }

  /** The verb that leads into the quotation before, whose subject stands before it. */
  private @Nullable Cue leading(int quotation) {
    Cue cue = Layout.lastBefore(cues, quotation);
    while (cue != null && cue.strength() == Strength.OTHER && cue.verb() > start) {
      cue = Layout.lastBefore(cues, cue.verb());
    }
    NounPhrase subject = cue == null ? null : cue.subject();
    return cue != null
            && subject != null
            && cue.hasSpeaker()
            && cue.verb() >= start
            && cue.strength() != Strength.OTHER
            && subject.from() < cue.verb()
        ? cue
        : null;
  }

  /** The word, if it is a preposition: "of" in "warned of “...” and Y of “...”". */
  private String preposition(int i) {
    return passage.item(i).tag().equals("IN") ? passage.item(i).lower() : "";
  }

  /**
   * The phrase that runs into the marks, or into the "that" of what they are part of.
   *
   * @param lead the preposition before the quotation before, "" for none
   */
  private @Nullable NounPhrase subject(int from, String lead) {
    NounPhrase phrase = passage.phraseFrom(from);
    if (phrase == null || phrase.possessive() || phrase.kind() == NounPhrase.PhraseKind.RELATIVE) {
      return null;
    }
    NounPhrase beside = isComma(phrase.extent()) ? passage.phraseFrom(phrase.extent() + 1) : null;
    boolean named = beside != null && passage.head(beside).isPerson() && !phrase.person();
    boolean apposed =
        beside != null
            && (named
                || isAside(phrase, beside)
                || NameAndRole.areOne(passage, phrase, beside, lexicon));
    int end = apposed && beside != null ? beside.extent() : phrase.extent();
    int next = isComma(end) ? end + 1 : end;
    boolean that = passage.item(end).lower().equals("that") && !isSaidAnew(end);
    boolean alike = next + 1 == at && passage.item(next).lower().equals(lead);
    NounPhrase subject = named ? beside : phrase;
    return (next == at || that || alike) && subject != null && lexicon.canSpeak(passage, subject)
        ? subject
        : null;
  }

  /** True for what a name is explained by: "Roe, her neighbour,". */
  private boolean isAside(NounPhrase name, NounPhrase beside) {
    return name.person() && !beside.person() && isComma(beside.extent());
  }

  private boolean isSaidAnew(int from) {
    return cues.stream()
        .anyMatch(cue -> cue.verb() > from && cue.verb() < at && cue.strength() != Strength.OTHER);
  }

  private boolean isComma(int i) {
    return passage.has(i) && passage.item(i).isComma();
  }
}
