package org.dateline.evaluate;

import java.util.List;
import java.util.Map;
import org.dateline.language.Sentence;
import org.dateline.language.quote.train.ReportTrainer;

/** Learns what is reported and where it ends, from all marked attributions. */
public final class ReportLearner implements LearntWeights.Learner {
  private final ReportTrainer trainer = new ReportTrainer();

  @Override
  public String subject() {
    return "reported";
  }

  @Override
  public void add(QuoteGold row, List<Sentence> sentences) {
    trainer.add(row.text(), sentences, row.attributions());
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
