package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.NameAndRole;

/** The candidates of a quotation with the ranker's probabilities, by index; the last is nobody. */
final class RankedCandidates {
  private final Layout layout;
  private final SpeechLexicon lexicon;
  private final AttributionInput input;
  private final List<SpeakerCandidate> candidates;
  private final double[] probabilities;

  RankedCandidates(
      Layout layout, AttributionInput input, double[] probabilities, SpeechLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
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

  /**
   * The probability of a candidate; mentions of one name, and a name and its apposition, share
   * theirs.
   */
  double probability(int candidate) {
    SpeakerCandidate speaker = candidates.get(candidate);
    double sum = 0;
    for (int i = 0; i < nobody(); i++) {
      if (i == candidate || isSame(speaker, candidates.get(i))) {
        sum += probabilities[i];
      }
    }
    return Math.min(1, sum);
  }

  private boolean isSame(SpeakerCandidate one, SpeakerCandidate other) {
    return one.sharesName(other, layout) || areApposed(one, other);
  }

  private boolean areApposed(SpeakerCandidate one, SpeakerCandidate other) {
    return one.paragraph() == other.paragraph()
        && one.phrase() != null
        && other.phrase() != null
        && NameAndRole.areOne(one.passage(layout), one.phrase(), other.phrase(), lexicon);
  }

  /**
   * The likeliest by the ranker, nobody among them, without the person who is spoken to. A name and
   * its apposition are one.
   */
  int likeliest() {
    int likeliest = nobody();
    double most = probabilityOfNobody();
    for (int i = 0; i < nobody(); i++) {
      double together = apposed(i);
      boolean more =
          together > most || (together == most && probabilities[i] > probabilities[likeliest]);
      if (more && !isHearer(candidates.get(i))) {
        likeliest = i;
        most = together;
      }
    }
    return likeliest;
  }

  /** The probability of a candidate and of what stands in apposition to it. */
  private double apposed(int candidate) {
    double sum = probabilities[candidate];
    for (int i = 0; i < nobody(); i++) {
      sum +=
          i != candidate && areApposed(candidates.get(candidate), candidates.get(i))
              ? probabilities[i]
              : 0;
    }
    return sum;
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
