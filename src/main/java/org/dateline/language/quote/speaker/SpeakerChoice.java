package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.SubjectRoute;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The decision on the speaker of a quotation, in the order that the package describes. */
final class SpeakerChoice {
  /** Confidence where the text itself says who speaks, or that nobody does. */
  static final double CERTAIN = 0.95;

  /** Added to the confidence where a pattern decides that is too rare for the ranker to learn. */
  private static final double BONUS_OF_SURE_PATTERN = 0.8;

  /**
   * The probability below which the ranker does not know, and a pattern that is right nine times in
   * ten decides.
   */
  private static final double RANKER_UNSURE_BELOW = 0.45;

  private static final double LEAST_CONFIDENCE_OF_PRECISE_PATTERN = 0.5;

  /** Confidence of a person who is named above or below a quotation that stands by itself. */
  private static final double CONFIDENCE_OF_NEIGHBOUR = 0.6;

  /**
   * The probability of nobody above which the ranker takes the marks for those of a title or a
   * scare quote.
   */
  private static final double LIKELY_NOBODY_ABOVE = 0.5;

  private static final Set<String> HEARD = Language.ENGLISH.words("speech/heard");

  private final Layout layout;
  private final SpeechLexicon lexicon;
  private final AttributionInput input;
  private final RankedCandidates candidates;
  private final SpeakerRules.@Nullable Pick pick;

  SpeakerChoice(
      Layout layout, AttributionInput input, double[] probabilities, SpeechLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.input = input;
    candidates = new RankedCandidates(layout, input, probabilities, lexicon);
    pick = input.pick();
  }

  Attributor.Attribution attribution() {
    for (SpeakerCandidate candidate : input.candidates()) {
      if (candidate.origin() == SpeakerCandidate.Origin.LABEL) {
        return new Attributor.Attribution(candidate, CERTAIN, AttributionRule.LABEL, null, null);
      }
    }
    QuoteContext context = input.context();
    boolean denied =
        context.isDenied() && (pick == null || !PatternTrust.PRECISE.contains(pick.rule()));
    if (input.notSpeech() || denied || context.isLettered()) {
      return nobody(CERTAIN);
    }
    int own = candidates.ownSubject();
    Attributor.Attribution attribution =
        own < candidates.nobody() ? byOwnSubject(own) : byPatternOrRanker();
    if (attribution.speaker() != null && isInscribed(attribution.speaker())) {
      return nobody(CERTAIN);
    }
    double required = new RequiredConfidence(layout, input, lexicon).of(attribution);
    return attribution.confidence() < required
        ? nobody(candidates.probabilityOfNobody())
        : attribution;
  }

  private static Attributor.Attribution nobody(double confidence) {
    return new Attributor.Attribution(null, confidence, AttributionRule.NONE, null, null);
  }

  private Attributor.Attribution byOwnSubject(int own) {
    SpeakerCandidate subject = candidates.get(own);
    return new Attributor.Attribution(
        subject,
        withBonus(own),
        AttributionRule.OWN_CLAUSE,
        nearestCue(subject),
        input.context().passage);
  }

  /** True for the words on a thing, which nobody says: "A sign reads “No dogs”". */
  private boolean isInscribed(SpeakerCandidate speaker) {
    NounPhrase phrase = speaker.phrase();
    String noun = phrase == null ? "" : speaker.passage(layout).head(phrase).lemma();
    return phrase != null
        && phrase.kind() == NounPhrase.PhraseKind.NOMINAL
        && lexicon.inscriptions().contains(noun)
        && !HEARD.contains(noun);
  }

  private Attributor.Attribution byPatternOrRanker() {
    int likeliest = candidates.likeliest();
    int nobody = candidates.nobody();
    boolean sure =
        pick != null
            && (PatternTrust.SURE.contains(pick.rule())
                || isOwnVerdict()
                || isLedIn()
                || hasOwnSource());
    int surer =
        sure ? candidates.picked(likeliest) : likeliest < nobody ? corrected(likeliest) : likeliest;
    if (surer < nobody && (sure || surer != likeliest)) {
      return by(surer, withBonus(surer));
    }
    boolean likelyNobody = candidates.probabilityOfNobody() > LIKELY_NOBODY_ABOVE;
    boolean unsure = likeliest == nobody || candidates.probability(likeliest) < RANKER_UNSURE_BELOW;
    boolean precise = pick != null && PatternTrust.PRECISE.contains(pick.rule());
    if (!likelyNobody && unsure && precise) {
      int picked = candidates.picked(likeliest);
      if (picked < nobody) {
        double confidence = candidates.probability(picked);
        return by(picked, Math.max(LEAST_CONFIDENCE_OF_PRECISE_PATTERN, confidence));
      }
    }
    int picked = candidates.picked(nobody);
    if (continues() && picked < nobody && (unsure || picked == likeliest)) {
      return by(picked, Math.max(CONFIDENCE_OF_NEIGHBOUR, candidates.probability(picked)));
    }
    if (likeliest < nobody) {
      return by(likeliest, Math.min(1, candidates.probability(likeliest) + relayed(likeliest)));
    }
    return pick != null && PatternTrust.NEIGHBOURS.contains(pick.rule())
        ? by(candidates.picked(likeliest), CONFIDENCE_OF_NEIGHBOUR)
        : nobody(candidates.probabilityOfNobody());
  }

  /** True for a sentence of speech that nothing but what stands before it tells the speaker of. */
  private boolean continues() {
    QuoteContext context = input.context();
    return context.isAlone()
        && context.words() > NotSpeech.FEW
        && !context.apart
        && !context.isTitleCase()
        && pick != null
        && PatternTrust.CONTINUED.contains(pick.rule());
  }

  private double withBonus(int candidate) {
    return Math.min(1, BONUS_OF_SURE_PATTERN + candidates.probability(candidate));
  }

  /**
   * True if the rule's speaker is the subject of the verb next to a verdict: "X said it was “a
   * disgrace”".
   */
  private boolean isOwnVerdict() {
    QuoteContext context = input.context();
    return input.verdict()
        && context.passage.item(context.at - 1).lemma().equals("be")
        && pick != null
        && pick.cue() != null
        && pick.cue().equals(context.nearestBefore);
  }

  /**
   * True if the verb before the quotation leads into it, whatever stands before: "X said, “...,”
   * and Y said “...”", "X told Y, who said “...”".
   */
  private boolean isLedIn() {
    return pick != null
        && pick.rule() == AttributionRule.VERB_BEFORE_THE_MARK
        && (VerbRules.joinsClause(input.context().passage, input.context().at + 1)
            || (pick.cue() != null && pick.cue().how() == SubjectRoute.RELATIVE));
  }

  /**
   * True if the quotation has a source of its own, behind it as in “...,” according to X, and
   * “...,” according to Y, or before it, behind the quotation of the first.
   */
  private boolean hasOwnSource() {
    if (pick == null) {
      return false;
    }
    QuoteContext context = input.context();
    boolean second =
        pick.rule() == AttributionRule.ACCORDING_TO_BEFORE
            && IntStream.range(
                    context.passage.sentenceStart(context.passage.sentenceOf(context.at)),
                    pick.phrase().from())
                .anyMatch(i -> context.passage.item(i).isQuote());
    return second
        || (pick.rule() == AttributionRule.ACCORDING_TO_AFTER
            && pick.phrase().from() <= context.at + SourceRules.BEHIND);
  }

  private Attributor.Attribution by(int candidate, double confidence) {
    SpeakerCandidate speaker = candidates.get(candidate);
    Cue nearest = nearestCue(speaker);
    Passage passage = input.context().passage;
    if (pick == null || !pick.passage().span(pick.phrase()).equals(speaker.span())) {
      return new Attributor.Attribution(
          speaker, confidence, AttributionRule.RANKER, nearest, passage);
    }
    return nearest == null
        ? new Attributor.Attribution(speaker, confidence, pick.rule(), pick.cue(), pick.passage())
        : new Attributor.Attribution(speaker, confidence, pick.rule(), nearest, passage);
  }

  /** The verb nearest to the quotation, in its sentence, that the speaker is the subject of. */
  private @Nullable Cue nearestCue(SpeakerCandidate speaker) {
    QuoteContext context = input.context();
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

  /**
   * The candidate to be taken in place of the likeliest: in "X said, according to Y" it is X who
   * speaks, whatever the ranker holds of Y.
   */
  private int corrected(int likeliest) {
    SpeakerCandidate candidate = candidates.get(likeliest);
    NounPhrase phrase = candidate.phrase();
    if (phrase == null || pick == null || pick.cue() == null || phrase.from() < 2) {
      return likeliest;
    }
    Passage passage = candidate.passage(layout);
    // "the leader of NATO said": the leader, not NATO
    if (passage.paragraph() == pick.passage().paragraph()
        && phrase.governor() >= 0
        && passage.outermost(phrase).index() == pick.phrase().index()) {
      return candidates.picked(likeliest);
    }
    return isRelayer(candidate) && pick.cue().strength() == SpeechLexicon.Strength.CORE
        ? candidates.picked(likeliest)
        : likeliest;
  }

  /** The ranker's probability of those who relay what the rule's speaker said. */
  private double relayed(int speaker) {
    boolean said =
        pick != null
            && pick.cue() != null
            && pick.cue().strength() == SpeechLexicon.Strength.CORE
            && candidates.picked(candidates.nobody()) == speaker;
    return IntStream.range(0, said ? candidates.nobody() : 0)
        .filter(i -> i != speaker && isRelayer(candidates.get(i)))
        .mapToDouble(candidates::probability)
        .sum();
  }

  /** True of X where "according to" stands before X. */
  private boolean isRelayer(SpeakerCandidate candidate) {
    NounPhrase phrase = candidate.phrase();
    Passage passage = candidate.passage(layout);
    return phrase != null
        && phrase.from() > 1
        && passage.item(phrase.from() - 1).lower().equals("to")
        && passage.item(phrase.from() - 2).lower().equals("according");
  }
}
