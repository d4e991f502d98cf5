package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dateline.evaluate.LearntWeights;
import org.dateline.evaluate.QuoteGold;
import org.dateline.evaluate.ReportLearner;
import org.dateline.evaluate.SpeakerLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of quotations from texts in which they are marked. */
abstract class TrainQuotesCommand implements Callable<Integer> {
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

  /** Learns who speaks. */
  @Command(
      description = {
        "Learn to choose the speaker of a quotation, from texts in which speakers are marked.",
        "The weights of the program are src/main/resources/quote/speaker-weights.tsv."
      })
  static final class OfSpeakers extends TrainQuotesCommand {
    OfSpeakers(Wiring wiring, Terminal terminal) {
      super(wiring, terminal, SpeakerLearner::new);
    }
  }

  /** Learns what is reported. */
  @Command(
      description = {
        "Learn to find speech without quote marks, from texts in which it is marked.",
        "The weights of the program are src/main/resources/quote/reported-weights.tsv."
      })
  static final class OfReported extends TrainQuotesCommand {
    OfReported(Wiring wiring, Terminal terminal) {
      super(wiring, terminal, ReportLearner::new);
    }
  }

  @Override
  public final Integer call() throws Exception {
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
