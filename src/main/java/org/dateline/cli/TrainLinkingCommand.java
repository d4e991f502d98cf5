package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.evaluate.LinkingEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of the linker. */
@Command(
    name = "linking",
    description = {
      "Learn the linker's weights from texts with marked names: a row is {\"id\", \"text\",",
      "\"mentions\": [{\"start\", \"end\", \"gold\"}]}, gold the title in Wikipedia or NIL.",
      "The result belongs in src/main/resources/linking/weights.tsv."
    })
final class TrainLinkingCommand implements Callable<Integer> {
  /** In favour of linking: nearly every name of the news that is marked is linked. */
  static final double MARGIN = -0.5;

  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final TrainingOptions training = new TrainingOptions();

  @Option(
      names = "--margin",
      paramLabel = "NUMBER",
      description = "Number added to the score of \"none of them\" (default: ${DEFAULT-VALUE}).")
  private double margin = MARGIN;

  TrainLinkingCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    LinkingEvaluation evaluation =
        new LinkingEvaluation(wiring.annotator().get(), wiring.authority().get());
    terminal.progress().println("Annotating and training ...");
    training.write(evaluation.train(training.files(), training.data(), margin));
    return 0;
  }
}
