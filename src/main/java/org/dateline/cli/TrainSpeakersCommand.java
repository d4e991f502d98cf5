package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.evaluate.QuoteGold;
import org.dateline.evaluate.SpeakerWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of the speaker ranker. */
@Command(
    name = "speakers",
    description = {
      "Learn the weights of the speaker ranker from texts with marked speakers.",
      "The result belongs in src/main/resources/quote/speaker-weights.tsv."
    })
final class TrainSpeakersCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final TrainingOptions training = new TrainingOptions();

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      description = "Leave one text in N out, by its id, for evaluate quotes --held-out N.")
  private int holdOut;

  TrainSpeakersCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    SpeakerWeights weights = new SpeakerWeights(wiring.tagger().get(), holdOut);
    for (Path file : training.files()) {
      for (QuoteGold row : QuoteGold.read(file)) {
        weights.add(row);
      }
    }
    terminal.progress().println("Training ...");
    training.write(weights.train(training.data()));
    return 0;
  }
}
