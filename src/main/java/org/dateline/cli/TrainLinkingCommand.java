package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.evaluate.LinkingEvaluation;
import org.dateline.linking.train.WeightTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Learns the weights of the linker. */
@Command(
    name = "linking",
    description = {
      "Learn the linker's weights from texts with marked names.",
      "A row is {\"id\", \"text\", \"mentions\": [{\"start\", \"end\", \"gold\"}]}; gold is a title in"
          + " Wikipedia or NIL.",
      "The result belongs in src/main/resources/linking/weights.tsv."
    })
final class TrainLinkingCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final TrainingOptions training = new TrainingOptions();

  TrainLinkingCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    LinkingEvaluation evaluation =
        new LinkingEvaluation(wiring.annotator().get(), wiring.authority().get());
    if (!WeightTrainer.isCalibrated(training.files().size())) {
      terminal
          .progress()
          .println(
              "One file alone: the weights will not be calibrated, so that a confidence of 0.8"
                  + " may be right more or less often than 8 times in 10. Give two files or more.");
    }
    terminal.progress().println("Annotating and training ...");
    training.write(evaluation.train(training.files(), training.trainedOn()));
    return 0;
  }
}
