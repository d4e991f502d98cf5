package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dateline.evaluate.LearntWeights;
import org.dateline.evaluate.QuoteGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns who speaks, or what is reported, from texts in which it is marked. */
@Command(
    description = {
      "Learn who speaks, or what is reported, from texts in which both are marked.",
      "train speakers learns to choose the speaker of a quotation"
          + " (src/main/resources/quote/speaker-weights.tsv), train reported to find speech without"
          + " quote marks (src/main/resources/quote/reported-weights.tsv)."
    })
final class TrainQuotesCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;
  private final Supplier<LearntWeights.Learner> learner;

  @Mixin private final TrainingOptions training = new TrainingOptions();

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      description = "Leave out one text in N, chosen by its id, for evaluate quotes --held-out N.")
  private int holdOut;

  TrainQuotesCommand(Wiring wiring, Terminal terminal, Supplier<LearntWeights.Learner> learner) {
    this.wiring = wiring;
    this.terminal = terminal;
    this.learner = learner;
  }

  @Override
  public Integer call() throws Exception {
    LearntWeights weights = new LearntWeights(wiring.tagger().get(), holdOut, learner.get());
    for (Path file : training.files()) {
      for (QuoteGold row : QuoteGold.read(file)) {
        weights.add(row);
      }
    }
    terminal.progress().println("Training ...");
    training.write(weights.train(training.trainedOn()));
    return 0;
  }
}
