package org.dateline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.evaluate.LinkingEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of the linker. */
@Command(
    name = "linking",
    description = {
      "Learn the linker's weights from texts with marked names.",
      "The result belongs in src/main/resources/linking/weights.tsv."
    })
final class TrainLinkingCommand implements Callable<Integer> {
  /** In favour of linking: nearly every name of the news that is marked is linked. */
  static final double MARGIN = -0.5;

  private final Wiring wiring;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JSON lines as for evaluate linking.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "TSV",
      required = true,
      description = "Where to write the weights.")
  private Path out = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "NAME",
      required = true,
      description = "Name of the data, for the head of the table.")
  private String data = "";

  @Option(
      names = "--margin",
      paramLabel = "NUMBER",
      description = "What is added to the score of \"none of them\" (default ${DEFAULT-VALUE}).")
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
    Files.write(out, evaluation.train(files, data, margin), StandardCharsets.UTF_8);
    return 0;
  }
}
