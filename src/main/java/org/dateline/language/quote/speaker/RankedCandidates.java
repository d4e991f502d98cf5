package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.syntax.Layout;

/** The candidates of a quotation with the ranker's probabilities, by index; the last is nobody. */
final class RankedCandidates {
  private final Layout layout;
  private final AttributionInput input;
  private final List<SpeakerCandidate> candidates;
  private final double[] probabilities;

  RankedCandidates(Layout layout, AttributionInput input, double[] probabilities) {
    this.layout = layout;
    this.input = input;
    this.probabilities = probabilities;
    candidates = input.candidates();
  }

  SpeakerCandidate get(int candidate) {
    return candidates.get(candidate);
  }

  /** The index that stands for "nobody said it". */
  int nobody() {
    return candidates.size();
  }

  double probabilityOfNobody() {
    return probabilities[nobody()];
  }

  /** The probability of a candidate; mentions of one name share theirs. */
  double probability(int candidate) {
    SpeakerCandidate speaker = candidates.get(candidate);
    double sum = 0;
    for (int i = 0; i < nobody(); i++) {
      if (i == candidate || speaker.sharesName(candidates.get(i), layout)) {
        sum += probabilities[i];
      }
    }
    return Math.min(1, sum);
  }

  /** The likeliest by the ranker, nobody among them, without the person who is spoken to. */
  int likeliest() {
    int likeliest = nobody();
    for (int i = 0; i < nobody(); i++) {
      if (probabilities[i] > probabilities[likeliest] && !isHearer(candidates.get(i))) {
        likeliest = i;
      }
    }
    return likeliest;
  }

  /** True for the one who is asked or told, whose words they are not: "X was asked, “...?”". */
  private boolean isHearer(SpeakerCandidate candidate) {
    NounPhrase hearer = input.context().hearer;
    return hearer != null
        && hearer.equals(candidate.phrase())
        && candidate.paragraph() == input.context().passage.paragraph();
  }

  /** The subject of the quotation's own clause; nobody where it has none. */
  int ownSubject() {
    NounPhrase subject = input.ownSubject();
    for (int i = 0; i < nobody() && subject != null; i++) {
      SpeakerCandidate candidate = candidates.get(i);
      if (candidate.paragraph() == input.context().passage.paragraph()
          && subject.equals(candidate.phrase())) {
        return i;
      }
    }
    return nobody();
  }

  /** The candidate that the rules picked. */
  int picked(int otherwise) {
    SpeakerRules.Pick pick = input.pick();
    for (int i = 0; i < nobody() && pick != null; i++) {
      if (candidates.get(i).span().equals(pick.passage().span(pick.phrase()))) {
        return i;
      }
    }
    return otherwise;
  }
}
