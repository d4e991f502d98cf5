package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.evaluate.LinkingEvaluation;
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
    terminal.progress().println("Annotating and training ...");
    training.write(evaluation.train(training.files(), training.data()));
    return 0;
  }
}
