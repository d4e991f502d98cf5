package org.dateline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.evaluate.QuoteGold;
import org.dateline.evaluate.SpeakerWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON lines with text and quotes.")
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
      description = "Name and date of the data, for the head of the table.")
  private String data = "";

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
    for (Path file : files) {
      for (QuoteGold row : QuoteGold.read(file)) {
        weights.add(row);
      }
    }
    terminal.progress().println("Training ...");
    Files.write(out, weights.train(data), StandardCharsets.UTF_8);
    return 0;
  }
}
