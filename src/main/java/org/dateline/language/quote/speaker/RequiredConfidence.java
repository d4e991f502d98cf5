package org.dateline.language.quote.speaker;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Layout;

/**
 * The confidence that a speaker needs: a few words in marks are a term or a title as likely as not,
 * and things seldom speak.
 */
final class RequiredConfidence {
  private static final double FOR_A_SCARE_QUOTE = 0.7;
  private static final double FOR_A_TERM = 0.8;

  /** The confidence that a thing needs as the speaker of a few words: "it uses “neon” letters". */
  private static final double FOR_A_THING = 0.95;

  /** The most words that are a term, a title or a name as likely as not. */
  private static final int LONGEST_TERM = 3;

  /** Patterns in which a sentence that somebody says may contain a term. */
  private static final Set<AttributionRule> LOOSE =
      EnumSet.of(
          AttributionRule.RANKER,
          AttributionRule.OTHER_VERB_BEFORE,
          AttributionRule.ANY_VERB_BEFORE,
          AttributionRule.OUTERMOST_VERB,
          AttributionRule.ACCORDING_TO_BEFORE,
          AttributionRule.ACCORDING_TO_AFTER);

  private final Layout layout;
  private final AttributionInput input;
  private final SpeechLexicon lexicon;

  RequiredConfidence(Layout layout, AttributionInput input, SpeechLexicon lexicon) {
    this.layout = layout;
    this.input = input;
    this.lexicon = lexicon;
  }

  /** The least confidence with which an attribution is believed; 0 if any will do. */
  double of(Attributor.Attribution attribution) {
    SpeakerCandidate speaker = attribution.speaker();
    QuoteContext context = input.context();
    boolean title = context.isTitleCase();
    if (speaker == null || (context.words() > NotSpeech.FEW && !title)) {
      return 0;
    }
    boolean term = context.words() <= LONGEST_TERM && !input.verdict();
    if (PatternTrust.PRECISE.contains(attribution.rule())) {
      return term && context.isWoven() ? FOR_A_SCARE_QUOTE : 0;
    }
    if (isThing(speaker)) {
      return FOR_A_THING;
    }
    if (term && LOOSE.contains(attribution.rule())) {
      return FOR_A_TERM;
    }
    return input.doubtful() || (title && attribution.rule() == AttributionRule.RANKER)
        ? FOR_A_SCARE_QUOTE
        : 0;
  }

  private boolean isThing(SpeakerCandidate speaker) {
    NounPhrase phrase = speaker.phrase();
    return phrase != null
        && phrase.kind() == NounPhrase.PhraseKind.NOMINAL
        && lexicon.nounKind(speaker.passage(layout).head(phrase).lemma())
            == SpeechLexicon.NounKind.OTHER;
  }
}
