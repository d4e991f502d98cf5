package org.dateline.language.quote.speaker;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The decision on the speaker of a quotation, in the order that the package describes. */
final class SpeakerChoice {
  /** Confidence where the text itself says who speaks, or that nobody does. */
  static final double CERTAIN = 0.95;

  /** Confidence of the patterns that are too rare in the gold for the ranker to have learnt. */
  private static final double OVERRULED = 0.8;

  /** Below it the ranker does not know, and a pattern that is right nine times in ten decides. */
  private static final double DOUBT = 0.45;

  private static final double TRUSTED = 0.5;

  /** Confidence that the speaker of words needs that look like a scare quote. */
  private static final double NEEDED = 0.7;

  /** The most words that are a term, a title or a name as likely as not. */
  private static final int TERM = 3;

  private static final double OF_A_TERM = 0.8;

  /** Patterns in which a sentence that somebody says may contain a term. */
  private static final Set<AttributionRule> WEAK =
      EnumSet.of(
          AttributionRule.RANKER,
          AttributionRule.OTHER_VERB_BEFORE,
          AttributionRule.ANY_VERB_BEFORE,
          AttributionRule.OUTERMOST_VERB,
          AttributionRule.ACCORDING_TO_BEFORE,
          AttributionRule.ACCORDING_TO_AFTER);

  private static final Set<String> HEARD = Language.ENGLISH.words("speech/heard");

  /** Confidence of a person who is named above or below a quotation that stands by itself. */
  private static final double BESIDE_IT = 0.6;

  private static final Set<AttributionRule> BESIDE =
      EnumSet.of(AttributionRule.NAMED_ABOVE, AttributionRule.NAMED_BELOW);

  /** Confidence that a thing needs as the speaker of a few words: "it uses “neon” letters". */
  private static final double OF_A_THING = 0.95;

  /** Above it the ranker holds the marks for a title or a scare quote. */
  private static final double NOBODY = 0.5;

  private static final Set<AttributionRule> PRECISE =
      EnumSet.of(
          AttributionRule.SPEAKER_THEN_VERB,
          AttributionRule.VERB_THEN_SPEAKER,
          AttributionRule.ACCORDING_TO_BEFORE,
          AttributionRule.ACCORDING_TO_AFTER,
          AttributionRule.NAME_AND_COLON,
          AttributionRule.COLON_BEFORE);

  /** Patterns that leave no doubt: in all disagreements met so far they were right. */
  private static final Set<AttributionRule> SURE =
      EnumSet.of(
          AttributionRule.IN_THE_WORDS_OF,
          AttributionRule.VERB_THEN_SPEAKER,
          AttributionRule.QUOTED_AS,
          AttributionRule.SAID_ANEW,
          AttributionRule.TAKES_THE_FLOOR,
          AttributionRule.ANNOUNCED,
          AttributionRule.SIGNATURE);

  private final Layout layout;
  private final SpeechLexicon lexicon;
  private final Attributor.Choice choice;
  private final double[] probabilities;
  private final SpeakerRules.@Nullable Pick pick;

  SpeakerChoice(
      Layout layout, Attributor.Choice choice, double[] probabilities, SpeechLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.choice = choice;
    this.probabilities = probabilities;
    pick = choice.pick();
  }

  Attributor.Attribution attribution() {
    for (SpeakerCandidate candidate : choice.candidates()) {
      if (candidate.origin() == SpeakerCandidate.Origin.LABEL) {
        return new Attributor.Attribution(candidate, CERTAIN, AttributionRule.LABEL, null, null);
      }
    }
    QuoteContext context = choice.context();
    boolean denied = context.isDenied() && (pick == null || !PRECISE.contains(pick.rule()));
    if (choice.notSpeech() || denied || context.isLettered()) {
      return new Attributor.Attribution(null, CERTAIN, AttributionRule.NONE, null, null);
    }
    int own = inOwnClause(context.passage);
    SpeakerCandidate subject = own < nobody() ? choice.candidates().get(own) : null;
    Attributor.Attribution attribution =
        subject == null
            ? likeliest()
            : new Attributor.Attribution(
                subject,
                Math.min(1, OVERRULED + probability(own)),
                AttributionRule.OWN_CLAUSE,
                nearest(subject),
                context.passage);
    if (attribution.speaker() != null && stands(attribution.speaker())) {
      return new Attributor.Attribution(null, CERTAIN, AttributionRule.NONE, null, null);
    }
    return attribution.confidence() < needed(attribution)
        ? new Attributor.Attribution(
            null, probabilities[nobody()], AttributionRule.NONE, null, null)
        : attribution;
  }

  /** "A sign reads “No dogs”": nobody says what stands on a thing. */
  private boolean stands(SpeakerCandidate speaker) {
    NounPhrase phrase = speaker.phrase();
    String noun = phrase == null ? "" : home(speaker).head(phrase).lemma();
    return phrase != null
        && phrase.kind() == NounPhrase.Kind.NOMINAL
        && lexicon.inscriptions().contains(noun)
        && !HEARD.contains(noun);
  }

  private Passage home(SpeakerCandidate speaker) {
    return layout.passages().get(speaker.paragraph());
  }

  /**
   * The confidence that a speaker needs: a few words in marks are a term or a title as likely as
   * not.
   */
  private double needed(Attributor.Attribution attribution) {
    SpeakerCandidate speaker = attribution.speaker();
    QuoteContext context = choice.context();
    boolean title = context.isTitleCase();
    if (speaker == null
        || (context.words() > NotSpeech.FEW && !title)
        || PRECISE.contains(attribution.rule())) {
      return 0;
    }
    NounPhrase phrase = speaker.phrase();
    boolean thing =
        phrase != null
            && phrase.kind() == NounPhrase.Kind.NOMINAL
            && lexicon.nounKind(home(speaker).head(phrase).lemma()).equals("nominal");
    if (thing) {
      return OF_A_THING;
    }
    if (context.words() <= TERM && !choice.verdict() && WEAK.contains(attribution.rule())) {
      return OF_A_TERM;
    }
    return choice.doubtful() || (title && attribution.rule() == AttributionRule.RANKER)
        ? NEEDED
        : 0;
  }

  /** "X said it was “a disgrace”": the rule's speaker is the subject of the verb next to it. */
  private boolean isOwnVerdict() {
    QuoteContext context = choice.context();
    return choice.verdict()
        && context.passage.item(context.at - 1).lemma().equals("be")
        && pick != null
        && pick.cue() != null
        && pick.cue().equals(context.nearestBefore);
  }

  /** "X said, “...,” and Y said “...”": each verb leads into its own. */
  private boolean isLedIn() {
    return pick != null
        && pick.rule() == AttributionRule.VERB_BEFORE_THE_MARK
        && VerbRules.joinsClause(choice.context().passage, choice.context().at + 1);
  }

  private Attributor.Attribution likeliest() {
    int best = best();
    boolean sure = pick != null && (SURE.contains(pick.rule()) || isOwnVerdict() || isLedIn());
    int surer = sure ? picked(best) : best < nobody() ? overruled(best) : best;
    if (surer < nobody() && (sure || surer != best)) {
      return by(surer, Math.min(1, OVERRULED + probability(surer)));
    }
    boolean likelyNobody = probabilities[nobody()] > NOBODY;
    if (!likelyNobody && (best == nobody() || probability(best) < DOUBT)) {
      boolean precise = pick != null && PRECISE.contains(pick.rule());
      int trusted = precise ? picked(best) : best;
      if (trusted < nobody() && precise) {
        return by(trusted, Math.max(TRUSTED, probability(trusted)));
      }
    }
    if (best == nobody() && pick != null && BESIDE.contains(pick.rule())) {
      return by(picked(best), BESIDE_IT);
    }
    return best == nobody()
        ? new Attributor.Attribution(null, probabilities[best], AttributionRule.NONE, null, null)
        : by(best, probability(best));
  }

  private int inOwnClause(Passage passage) {
    NounPhrase subject = choice.ownSubject();
    for (int i = 0; i < nobody() && subject != null; i++) {
      SpeakerCandidate candidate = choice.candidates().get(i);
      if (candidate.paragraph() == passage.paragraph() && subject.equals(candidate.phrase())) {
        return i;
      }
    }
    return nobody();
  }

  private int nobody() {
    return choice.candidates().size();
  }

  private int best() {
    int best = nobody();
    for (int i = 0; i < nobody(); i++) {
      if (probabilities[i] > probabilities[best] && !hears(choice.candidates().get(i))) {
        best = i;
      }
    }
    return best;
  }

  /** "X was asked, “...?”": those are not X's words. */
  private boolean hears(SpeakerCandidate candidate) {
    NounPhrase hearer = choice.context().hearer;
    return hearer != null
        && hearer.equals(candidate.phrase())
        && candidate.paragraph() == choice.context().passage.paragraph();
  }

  /** Two mentions of one name share the probability of that name. */
  private double probability(int candidate) {
    SpeakerCandidate speaker = choice.candidates().get(candidate);
    double sum = 0;
    for (int i = 0; i < nobody(); i++) {
      if (i == candidate || Attributor.sameName(layout, speaker, choice.candidates().get(i))) {
        sum += probabilities[i];
      }
    }
    return Math.min(1, sum);
  }

  private Attributor.Attribution by(int candidate, double confidence) {
    SpeakerCandidate speaker = choice.candidates().get(candidate);
    boolean ruled = pick != null && pick.passage().span(pick.phrase()).equals(speaker.span());
    Cue nearest = nearest(speaker);
    if (ruled && pick != null) {
      return nearest == null
          ? new Attributor.Attribution(speaker, confidence, pick.rule(), pick.cue(), pick.passage())
          : new Attributor.Attribution(
              speaker, confidence, pick.rule(), nearest, choice.context().passage);
    }
    return new Attributor.Attribution(
        speaker, confidence, AttributionRule.RANKER, nearest, choice.context().passage);
  }

  /** The verb nearest to the quotation, in its sentence, that the speaker is the subject of. */
  private @Nullable Cue nearest(SpeakerCandidate speaker) {
    QuoteContext context = choice.context();
    List<Cue> cues = layout.cues(context.passage);
    Cue nearest = null;
    for (int c = Layout.firstFrom(cues, context.start()); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= context.end()) {
        break;
      }
      boolean its =
          speaker.paragraph() == context.passage.paragraph()
              && cue.hasSpeaker()
              && Objects.equals(cue.subject(), speaker.phrase())
              && cue.strength() != SpeechLexicon.Strength.OTHER;
      if (its
          && (nearest == null
              || Math.abs(cue.verb() - context.at) < Math.abs(nearest.verb() - context.at))) {
        nearest = cue;
      }
    }
    return nearest;
  }

  /** "X said, according to Y": it is X who speaks, whatever the ranker holds of Y. */
  private int overruled(int best) {
    SpeakerCandidate candidate = choice.candidates().get(best);
    NounPhrase phrase = candidate.phrase();
    if (phrase == null || pick == null || pick.cue() == null || phrase.from() < 2) {
      return best;
    }
    Passage passage = layout.passages().get(candidate.paragraph());
    // "the leader of NATO said": the leader, not NATO
    if (passage.paragraph() == pick.passage().paragraph()
        && phrase.governor() >= 0
        && passage.outermost(phrase).index() == pick.phrase().index()) {
      return picked(best);
    }
    boolean relays =
        passage.item(phrase.from() - 1).lower().equals("to")
            && passage.item(phrase.from() - 2).lower().equals("according");
    return relays && pick.cue().strength() == SpeechLexicon.Strength.CORE ? picked(best) : best;
  }

  /** The candidate that the rules picked. */
  private int picked(int otherwise) {
    for (int i = 0; i < nobody() && pick != null; i++) {
      if (choice.candidates().get(i).span().equals(pick.passage().span(pick.phrase()))) {
        return i;
      }
    }
    return otherwise;
  }
}
