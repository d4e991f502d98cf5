package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.quote.cue.Cue;
import org.dateline.language.quote.cue.Cues;
import org.dateline.language.quote.cue.Layout;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.Phrase;
import org.jspecify.annotations.Nullable;

/** The phrases among which a quotation's speaker is sought: a fixed number for each quotation. */
final class CandidateFinder {
  private static final int BEFORE = 24;
  private static final int BEHIND = 12;

  List<Candidate> find(
      Layout layout, int quotation, @Nullable Said previous, SpeakerRules.@Nullable Pick pick) {
    Stretch stretch = layout.stretches().get(quotation);
    Passage passage = layout.passage(stretch);
    List<Candidate> candidates = new ArrayList<>();
    int at = layout.place(quotation);
    int next = passage.firstPhraseFrom(at);
    for (int p = Math.max(0, next - BEFORE);
        p < Math.min(passage.phrases().size(), next + BEHIND);
        p++) {
      add(passage, passage.phrases().get(p), Candidate.Origin.HERE, candidates);
    }
    label(layout, quotation, candidates);
    if (pick != null) {
      add(pick.passage(), pick.phrase(), Candidate.Origin.PARAGRAPH_BEFORE, candidates);
    }
    if (previous != null && !contains(candidates, previous.speaker().span())) {
      candidates.add(
          new Candidate(
              previous.speaker().paragraph(),
              previous.speaker().phrase(),
              previous.speaker().span(),
              Candidate.Origin.PREVIOUS_SPEAKER));
    }
    above(layout, passage, candidates);
    below(layout, passage, at, candidates);
    return candidates;
  }

  private void above(Layout layout, Passage passage, List<Candidate> to) {
    if (passage.paragraph() == 0) {
      return;
    }
    Passage above = layout.passages().get(passage.paragraph() - 1);
    Cue cue = Cues.lastReporting(layout.cues(above));
    if (cue != null && cue.subject() != null) {
      add(above, cue.subject(), Candidate.Origin.PARAGRAPH_BEFORE, to);
    }
  }

  private void below(Layout layout, Passage passage, int at, List<Candidate> to) {
    if (at + 1 < passage.size() || passage.paragraph() + 1 >= layout.passages().size()) {
      return;
    }
    Passage below = layout.passages().get(passage.paragraph() + 1);
    Phrase name = SourceRules.signedWith(below);
    if (name != null) {
      add(below, name, Candidate.Origin.SIGNATURE_BELOW, to);
    }
  }

  private static void label(Layout layout, int quotation, List<Candidate> to) {
    Span label = layout.label(quotation);
    if (label != null) {
      int paragraph = layout.stretches().get(quotation).paragraph();
      to.add(new Candidate(paragraph, null, label, Candidate.Origin.LABEL));
    }
  }

  private void add(Passage passage, Phrase phrase, Candidate.Origin origin, List<Candidate> to) {
    Span span = passage.span(phrase);
    // "who" speaks for its antecedent, which is a candidate itself
    if (phrase.kind() != Phrase.Kind.RELATIVE && !contains(to, span)) {
      to.add(new Candidate(passage.paragraph(), phrase, span, origin));
    }
  }

  private static boolean contains(List<Candidate> candidates, Span span) {
    return candidates.stream().anyMatch(c -> c.span().equals(span));
  }
}
