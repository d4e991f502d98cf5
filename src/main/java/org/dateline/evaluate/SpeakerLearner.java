package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.language.Sentence;
import org.dateline.language.quote.train.SpeakerTrainer;

/** Learns to choose speakers: those that are marked, and nobody where none is. */
public final class SpeakerLearner implements LearntWeights.Learner {
  private final SpeakerTrainer trainer = new SpeakerTrainer();

  @Override
  public String subject() {
    return "speakers";
  }

  @Override
  public void add(QuoteGold row, List<Sentence> sentences) {
    List<SpeakerTrainer.MarkedQuote> marked = new ArrayList<>();
    for (QuoteGold.Quotation quotation : row.quotations()) {
      if (quotation.speaker() != null) {
        marked.add(
            new SpeakerTrainer.MarkedQuote(
                quotation.span(), quotation.speaker(), ComparedNames.lastWord(quotation.name())));
      }
    }
    row.unattributed().forEach(span -> marked.add(new SpeakerTrainer.MarkedQuote(span, null, "")));
    trainer.add(row.text(), sentences, marked);
  }

  @Override
  public int examples() {
    return trainer.examples();
  }

  @Override
  public Map<String, Double> train() {
    return trainer.train();
  }
}
