package org.dateline.language.quote.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.speaker.Attributor;
import org.dateline.language.quote.speaker.Said;
import org.dateline.language.quote.speaker.SpeakerCandidate;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Relatives;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Learns to choose speakers from texts in which they are marked. A quotation marked as having no
 * speaker teaches what a scare quote or a title looks like.
 */
public final class SpeakerTrainer {
  /**
   * The number of times that a speaker without a name is learnt from: there are few.
   * Cross-validated, twice gives more of them right than once, and as many of the others.
   */
  private static final int NOMINAL = 2;

  private final SpeechLexicon lexicon = SpeechLexicon.of(Language.ENGLISH);
  private final Attributor attributor = new Attributor(lexicon);
  private final LogitTrainer logit = new LogitTrainer();

  /**
   * A quotation as marked by hand.
   *
   * @param speaker null for none
   * @param name the speaker's last name when it is named, else ""
   */
  public record MarkedQuote(Span span, @Nullable Span speaker, String name) {}

  /** Adds a text to learn from. */
  public void add(String text, List<Sentence> sentences, List<MarkedQuote> marked) {
    Layout layout = Layout.of(Part.TEXT, text, sentences, false, lexicon);
    List<Stretch> stretches = layout.stretches();
    Said previous = null;
    for (int q = 0; q < stretches.size(); q++) {
      MarkedQuote gold = match(stretches.get(q).span(), marked);
      if (gold == null) {
        continue;
      }
      Span speaker = gold.speaker() == null ? null : Relatives.antecedent(layout, gold.speaker());
      Attributor.CandidateFeatures described = attributor.describe(layout, q, previous);
      List<Boolean> right = new ArrayList<>(described.features().size());
      SpeakerCandidate first = null;
      for (int i = 0; i < described.candidates().size(); i++) {
        SpeakerCandidate candidate = described.candidates().get(i);
        right.add(speaker != null && isRight(layout, candidate, gold, speaker));
        if (right.get(i)
            && (first == null || (speaker != null && candidate.span().overlaps(speaker)))) {
          first = candidate;
        }
      }
      right.add(gold.speaker() == null);
      if (first != null || gold.speaker() == null) {
        int times = gold.name().isEmpty() && isNominal(first) ? NOMINAL : 1;
        for (int i = 0; i < times; i++) {
          logit.add(described.features(), right);
        }
      }
      if (first != null) {
        previous = new Said(q, first);
      }
    }
  }

  private static boolean isNominal(@Nullable SpeakerCandidate speaker) {
    NounPhrase phrase = speaker == null ? null : speaker.phrase();
    return phrase != null && phrase.kind() == NounPhrase.PhraseKind.NOMINAL;
  }

  /** The name itself where the gold names somebody, not what stands beside it. */
  private static boolean isRight(
      Layout layout, SpeakerCandidate candidate, MarkedQuote gold, Span speaker) {
    boolean overlaps = candidate.span().overlaps(speaker);
    NounPhrase phrase = candidate.phrase();
    if (phrase == null || gold.name().isEmpty()) {
      return overlaps;
    }
    boolean bears =
        layout.passages().get(candidate.paragraph()).head(phrase).word().equals(gold.name());
    boolean holdsName = candidate.span().in(layout.text()).contains(gold.name());
    return overlaps
        ? bears || holdsName || !speaker.in(layout.text()).contains(gold.name())
        : bears && phrase.isName() && !phrase.possessive();
  }

  private static @Nullable MarkedQuote match(Span span, List<MarkedQuote> marked) {
    for (MarkedQuote gold : marked) {
      int common =
          Math.min(span.end(), gold.span().end()) - Math.max(span.start(), gold.span().start());
      int all =
          Math.max(span.end(), gold.span().end()) - Math.min(span.start(), gold.span().start());
      if (common > 0 && common >= 0.8 * all) {
        return gold;
      }
    }
    return null;
  }

  /** The number of quotations seen so far. */
  public int examples() {
    return logit.examples();
  }

  /** Weights by feature, those that stayed near zero left out. */
  public Map<String, Double> train() {
    return logit.train();
  }
}
