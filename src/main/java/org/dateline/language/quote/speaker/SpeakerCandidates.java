package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The phrases among which a quotation's speaker is looked for: a fixed number for each quotation.
 */
final class SpeakerCandidates {
  private static final int BEFORE = 24;
  private static final int AFTER = 12;

  List<SpeakerCandidate> find(
      Layout layout, int quotation, @Nullable Said previous, SpeakerRules.@Nullable Pick pick) {
    Stretch stretch = layout.stretches().get(quotation);
    Passage passage = layout.passage(stretch);
    List<SpeakerCandidate> candidates = new ArrayList<>();
    int at = layout.place(quotation);
    int next = passage.firstPhraseFrom(at);
    for (int p = Math.max(0, next - BEFORE);
        p < Math.min(passage.phrases().size(), next + AFTER);
        p++) {
      add(passage, passage.phrases().get(p), SpeakerCandidate.Origin.HERE, candidates);
    }
    label(layout, quotation, candidates);
    if (pick != null) {
      add(pick.passage(), pick.phrase(), SpeakerCandidate.Origin.ELSEWHERE, candidates);
    }
    if (previous != null && !contains(candidates, previous.speaker().span())) {
      candidates.add(
          new SpeakerCandidate(
              previous.speaker().paragraph(),
              previous.speaker().phrase(),
              previous.speaker().span(),
              SpeakerCandidate.Origin.PREVIOUS_SPEAKER));
    }
    above(layout, passage, candidates);
    below(layout, passage, at, candidates);
    return candidates;
  }

  private void above(Layout layout, Passage passage, List<SpeakerCandidate> to) {
    if (passage.paragraph() == 0) {
      return;
    }
    Passage above = layout.passages().get(passage.paragraph() - 1);
    Cue cue = Cues.lastReporting(layout.cues(above));
    if (cue != null && cue.subject() != null) {
      add(above, cue.subject(), SpeakerCandidate.Origin.ELSEWHERE, to);
    }
  }

  private void below(Layout layout, Passage passage, int at, List<SpeakerCandidate> to) {
    if (at + 1 < passage.size() || passage.paragraph() + 1 >= layout.passages().size()) {
      return;
    }
    Passage below = layout.passages().get(passage.paragraph() + 1);
    NounPhrase name = SourceRules.signedWith(below);
    if (name != null) {
      add(below, name, SpeakerCandidate.Origin.SIGNATURE_BELOW, to);
    }
  }

  private static void label(Layout layout, int quotation, List<SpeakerCandidate> to) {
    Span label = layout.label(quotation);
    if (label != null) {
      int paragraph = layout.stretches().get(quotation).paragraph();
      to.add(new SpeakerCandidate(paragraph, null, label, SpeakerCandidate.Origin.LABEL));
    }
  }

  private void add(
      Passage passage,
      NounPhrase phrase,
      SpeakerCandidate.Origin origin,
      List<SpeakerCandidate> to) {
    Span span = passage.span(phrase);
    // "who" speaks for its antecedent, which is a candidate itself
    if (phrase.kind() != NounPhrase.PhraseKind.RELATIVE && !contains(to, span)) {
      to.add(new SpeakerCandidate(passage.paragraph(), phrase, span, origin));
    }
  }

  private static boolean contains(List<SpeakerCandidate> candidates, Span span) {
    return candidates.stream().anyMatch(c -> c.span().equals(span));
  }
}
