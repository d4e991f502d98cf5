package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.evaluate.PlacesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the countries of the facet of places against those that editors gave. */
@Command(
    name = "places",
    description = {
      "Score the countries of the facet place against those that editors filed articles under.",
      "Scored twice: with and without adjectives and names of peoples (\"Russian\").",
      "A row is {\"title\", \"text\", \"date\", \"places\": [\"west-germany\", ...]}."
    })
final class EvaluatePlacesCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON Lines of articles with their editors' countries.")
  private Path file = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "The most articles to score (default: 1000).")
  private int articles = 1000;

  EvaluatePlacesCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    new PlacesEvaluation(wiring.annotator().get(), wiring.linker().get(), wiring.authority().get())
        .run(file, articles, terminal.out());
    terminal.out().flush();
    return 0;
  }
}
