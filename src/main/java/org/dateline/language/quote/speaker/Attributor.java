package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.learn.LogitModel;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.jspecify.annotations.Nullable;

/** Gives each quotation of a text its speaker, from the first to the last. */
public final class Attributor {
  /**
   * The probability below which a quotation gets no speaker. A higher floor would drop more right
   * speakers than wrong ones.
   */
  private static final double LEAST_CONFIDENCE = 0.4;

  /** The same for a speaker whom the ranker alone has found, without a rule that supports it. */
  private static final double LEAST_CONFIDENCE_WITHOUT_RULE = 0.45;

  private final SpeakerRules rules;
  private final SpeakerCandidates candidates = new SpeakerCandidates();
  private final SpeechLexicon lexicon;

  public Attributor(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    rules = new SpeakerRules(lexicon);
  }

  /**
   * The speaker chosen for a quotation.
   *
   * @param speaker null for nobody
   * @param confidence the speaker's probability, or that of nobody
   */
  public record Attribution(
      @Nullable SpeakerCandidate speaker,
      double confidence,
      AttributionRule rule,
      @Nullable Cue cue,
      @Nullable Passage cuePassage) {
    /**
     * True if the speaker is sure enough to be given; without a pattern that supports it, a higher
     * probability is needed.
     */
    public boolean isGiven() {
      return confidence
          >= (rule == AttributionRule.RANKER ? LEAST_CONFIDENCE_WITHOUT_RULE : LEAST_CONFIDENCE);
    }

    /** True if the marks surely hold no speech: a title, a name. */
    boolean isSurelyNoSpeech() {
      return speaker == null && confidence >= SpeakerChoice.CERTAIN;
    }
  }

  /**
   * Candidates for the speaker of a quotation.
   *
   * @param features of each, then those of nobody
   */
  public record CandidateFeatures(List<SpeakerCandidate> candidates, List<List<String>> features) {}

  /**
   * The candidates for a quotation's speaker, with their features.
   *
   * @param previous null for none
   */
  public CandidateFeatures describe(Layout layout, int quotation, @Nullable Said previous) {
    AttributionInput input = input(layout, quotation, previous);
    return new CandidateFeatures(input.candidates(), input.features());
  }

  AttributionInput input(Layout layout, int quotation, @Nullable Said previous) {
    SpeakerRules.Pick pick = rules.pick(layout, quotation, previous);
    List<SpeakerCandidate> found = candidates.find(layout, quotation, previous, pick);
    QuoteContext context = new QuoteContext(layout, quotation, previous, pick);
    SpeakerFeatures features = new SpeakerFeatures(context, lexicon);
    List<List<String>> lists = new ArrayList<>(found.size() + 1);
    for (SpeakerCandidate candidate : found) {
      lists.add(features.of(candidate));
    }
    lists.add(new NobodyFeatures(context, lexicon).list());
    NotSpeech notSpeech = new NotSpeech(context, lexicon);
    NounPhrase own = new OwnClause(context, lexicon).subject();
    return new AttributionInput(
        context,
        found,
        lists,
        pick,
        own,
        notSpeech.isCertain(),
        notSpeech.isLikely(),
        notSpeech.isVerdict());
  }

  /** The attributions of all quotations of the layout. */
  public List<Attribution> attribute(Layout layout, LogitModel ranker) {
    List<Attribution> attributions = new ArrayList<>();
    Said previous = null;
    for (int q = 0; q < layout.stretches().size(); q++) {
      AttributionInput input = input(layout, q, previous);
      double[] probabilities = ranker.probabilities(input.features());
      Attribution chosen = new SpeakerChoice(layout, input, probabilities, lexicon).attribution();
      attributions.add(chosen);
      if (chosen.speaker() != null && chosen.rule() != AttributionRule.OWN_CLAUSE) {
        previous = new Said(q, chosen.speaker());
      }
    }
    return new PullQuotes(layout, attributions).resolved();
  }
}
