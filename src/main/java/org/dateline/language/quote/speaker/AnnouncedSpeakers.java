package org.dateline.language.quote.speaker;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whom a line without a verb announces: "Peter Lund, Lund Brothers: “...”", "And from
 * Mayor Olsen:" with the quotation below. The person speaks, whatever body stands after the name.
 */
final class AnnouncedSpeakers {
  /**
   * The longest line that announces a speaker: longer ones are sentences whose verb was not found.
   */
  private static final int LONGEST = 24;

  /** Prepositions after which the person addressed or spoken of stands. */
  private static final Set<String> AIMED = Language.ENGLISH.words("speech/aimed");

  private static final Set<String> COMING_FROM = Language.ENGLISH.words("speech/coming-from");

  private final Layout layout;
  private final SpeechLexicon lexicon;

  AnnouncedSpeakers(Layout layout, SpeechLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
  }

  /**
   * The speaker whom a colon before the quotation announces.
   *
   * @param at the quotation's item
   */
  @Nullable Pick before(Passage passage, int at) {
    if (at > 0) {
      return passage.item(at - 1).word().equals(":")
          ? announced(passage, passage.sentenceStart(passage.sentenceOf(at)), at - 1)
          : null;
    }
    if (passage.paragraph() == 0) {
      return null;
    }
    Passage above = layout.passages().get(passage.paragraph() - 1);
    int colon = above.size() - 1;
    if (colon <= 0 || !above.item(colon).word().equals(":")) {
      return null;
    }
    int from = above.sentenceStart(above.sentenceOf(colon));
    Pick reporting = reporting(above, from, colon);
    return reporting == null ? announced(above, from, colon) : reporting;
  }

  /**
   * The speaker whom a verb of saying before the colon announces: "Olsen wrote to the crew:", with
   * what was written in the paragraph below.
   */
  private @Nullable Pick reporting(Passage above, int from, int colon) {
    Cue cue = Cues.reporting(layout.cues(above), from, colon);
    NounPhrase subject = cue == null ? null : cue.subject();
    return subject == null ? null : new Pick(above, subject, AttributionRule.ANNOUNCED, cue);
  }

  private @Nullable Pick announced(Passage passage, int from, int colon) {
    if (colon - from > LONGEST || hasVerb(passage, from, colon)) {
      return null;
    }
    NounPhrase body = null;
    for (int p = passage.firstPhraseFrom(from); p < passage.phrases().size(); p++) {
      NounPhrase phrase = passage.phrases().get(p);
      if (phrase.from() >= colon) {
        break;
      }
      if (isAimedAt(passage, phrase)) {
        continue;
      }
      NounPhrase owner = owner(passage, phrase);
      if (owner != null) {
        return new Pick(passage, owner, AttributionRule.ANNOUNCED, null);
      }
      NounPhrase host = phrase.governor() < 0 ? null : passage.phrases().get(phrase.governor());
      if (host != null && isSomebodyOf(passage, host, phrase)) {
        return new Pick(passage, host, AttributionRule.ANNOUNCED, null);
      }
      if (passage.head(phrase).isPerson()) {
        return new Pick(passage, phrase, AttributionRule.ANNOUNCED, null);
      }
      body = body == null && speaks(passage, phrase, from) ? phrase : body;
    }
    return body == null ? null : new Pick(passage, body, AttributionRule.ANNOUNCED, null);
  }

  /**
   * True for somebody who belongs to another: "The family of Olsen:", "the lawyer of Ida Olsen:";
   * not "Secretary of State Ida Olsen:".
   */
  private boolean isSomebodyOf(Passage passage, NounPhrase host, NounPhrase phrase) {
    String lemma = passage.head(host).lemma();
    return lexicon.people().contains(lemma)
        || (lexicon.roles().contains(lemma) && passage.item(phrase.from()).isPerson());
  }

  private static boolean hasVerb(Passage passage, int from, int colon) {
    for (int i = from; i < colon; i++) {
      Item item = passage.item(i);
      if (item.isQuote() || item.isFinite() || item.tag().equals("MD") || item.tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** The person who made a statement: of "Mayor Olsen's statement" the mayor. */
  private @Nullable NounPhrase owner(Passage passage, NounPhrase phrase) {
    String made = passage.head(phrase).lemma();
    if (phrase.isName() || lexicon.roles().contains(made) || lexicon.people().contains(made)) {
      return null;
    }
    for (int i = phrase.head() - 1; i > phrase.from(); i--) {
      if (passage.item(i).tag().equals("POS") && passage.item(i - 1).isPerson()) {
        return phrase.owner(i);
      }
    }
    return null;
  }

  private static boolean isAimedAt(Passage passage, NounPhrase phrase) {
    return phrase.from() > 0 && AIMED.contains(passage.item(phrase.from() - 1).lower());
  }

  /** A body or an office speaks where the line begins with it, or "from" or "by" stands before. */
  private boolean speaks(Passage passage, NounPhrase phrase, int from) {
    boolean first =
        phrase.from() == from || COMING_FROM.contains(passage.item(phrase.from() - 1).lower());
    return first && !phrase.isPronoun() && lexicon.canSpeak(passage, phrase);
  }
}
