package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each quotation of a text its speaker, from the first to the last. */
final class Attributor {
  /** Confidence of the patterns that are too rare in the gold for the ranker to have learnt. */
  private static final double OVERRULED = 0.8;

  private final SpeakerRules rules = new SpeakerRules();
  private final CandidateFinder candidates = new CandidateFinder();
  private final Features features;

  Attributor(Lexicon lexicon) {
    features = new Features(lexicon);
  }

  /**
   * A quotation's candidates with what the ranker sees of each.
   *
   * @param features one list a candidate, then that of nobody
   */
  record Choice(
      List<Candidate> candidates, List<List<String>> features, SpeakerRules.@Nullable Pick pick) {}

  /**
   * @param speaker null for nobody
   * @param confidence its probability, of nobody the probability that nobody said it
   */
  record Attribution(
      @Nullable Candidate speaker,
      double confidence,
      String rule,
      @Nullable Cue cue,
      @Nullable Passage cuePassage) {}

  Choice choice(Layout layout, int quotation, @Nullable Said previous) {
    SpeakerRules.Pick pick = rules.pick(layout, quotation, previous);
    List<Candidate> found = candidates.find(layout, quotation, previous, pick);
    Features.Scene scene = features.new Scene(layout, quotation, previous, pick);
    List<List<String>> seen = new ArrayList<>(found.size() + 1);
    for (Candidate candidate : found) {
      seen.add(scene.of(candidate));
    }
    seen.add(scene.ofNone());
    return new Choice(found, seen, pick);
  }

  /** One for each quotation of the layout. */
  List<Attribution> attribute(Layout layout, Ranker ranker) {
    List<Attribution> attributions = new ArrayList<>();
    Said previous = null;
    for (int q = 0; q < layout.stretches().size(); q++) {
      Choice choice = choice(layout, q, previous);
      double[] probabilities = ranker.probabilities(choice.features());
      Attribution best = best(layout, choice, probabilities);
      attributions.add(best);
      if (best.speaker() != null) {
        previous = new Said(q, best.speaker());
      }
    }
    return attributions;
  }

  private Attribution best(Layout layout, Choice choice, double[] probabilities) {
    int none = choice.candidates().size();
    int best = none;
    for (int i = 0; i < none; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    if (best == none && !isSureRule(choice.pick())) {
      return new Attribution(null, probabilities[none], "", null, null);
    }
    int surer = overruled(layout, choice, best);
    double sure = surer == best && !isSureRule(choice.pick()) ? 0 : OVERRULED;
    best = surer;
    Candidate speaker = choice.candidates().get(best);
    // two mentions of one name share the probability of that name
    double confidence = sure;
    for (int i = 0; i < none; i++) {
      if (i == best || sameName(layout, speaker, choice.candidates().get(i))) {
        confidence += probabilities[i];
      }
    }
    SpeakerRules.Pick pick = choice.pick();
    boolean byRule = pick != null && pick.passage().span(pick.phrase()).equals(speaker.span());
    String rule =
        byRule && pick != null
            ? pick.rule()
            : speaker.origin() == Candidate.Origin.LABEL ? "label" : "ranker";
    return new Attribution(
        speaker,
        Math.min(1, confidence),
        rule,
        byRule && pick != null ? pick.cue() : null,
        byRule && pick != null ? pick.passage() : null);
  }

  /** "X said, according to Y": it is X who speaks, whatever the ranker holds of Y. */
  private static int overruled(Layout layout, Choice choice, int best) {
    SpeakerRules.Pick pick = choice.pick();
    if (pick != null && isSureRule(pick)) {
      return picked(choice, pick, best);
    }
    Candidate candidate = choice.candidates().get(best);
    Phrase phrase = candidate.phrase();
    if (phrase == null || pick == null || pick.cue() == null || phrase.from() < 2) {
      return best;
    }
    Passage passage = layout.passages().get(candidate.paragraph());
    // "the leader of NATO said": the leader, not NATO
    if (passage.paragraph() == pick.passage().paragraph()
        && phrase.host() >= 0
        && passage.outermost(phrase).index() == pick.phrase().index()) {
      return picked(choice, pick, best);
    }
    boolean relays =
        passage.item(phrase.from() - 1).lower().equals("to")
            && passage.item(phrase.from() - 2).lower().equals("according");
    if (relays && pick.cue().strength() == Lexicon.Strength.CORE) {
      return picked(choice, pick, best);
    }
    return best;
  }

  private static boolean isSureRule(SpeakerRules.@Nullable Pick pick) {
    return pick != null && pick.rule().equals("in the words of");
  }

  private static int picked(Choice choice, SpeakerRules.Pick pick, int otherwise) {
    for (int i = 0; i < choice.candidates().size(); i++) {
      if (choice.candidates().get(i).span().equals(pick.passage().span(pick.phrase()))) {
        return i;
      }
    }
    return otherwise;
  }

  static boolean sameName(Layout layout, Candidate a, Candidate b) {
    String left = lastName(layout, a);
    return !left.isEmpty() && left.equals(lastName(layout, b));
  }

  private static String lastName(Layout layout, Candidate candidate) {
    Phrase phrase = candidate.phrase();
    if (phrase == null || !phrase.isName()) {
      return "";
    }
    return layout.passages().get(candidate.paragraph()).head(phrase).word();
  }
}
