package org.dateline.cli;

import org.dateline.evaluate.PlacesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the countries of the facet of places against those that editors gave. */
@Command(
    name = "places",
    description = {
      "Score the countries of the facet place against those that editors filed articles under.",
      "Scored twice: with and without adjectives and names of peoples (\"Russian\").",
      "A row is {\"title\", \"text\", \"date\", \"places\": [\"west-germany\", ...]}."
    })
final class EvaluatePlacesCommand extends EvaluationOfFile {
  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "The most articles to score (default: 1000).")
  private int articles = 1000;

  EvaluatePlacesCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    new PlacesEvaluation(
            wiring().annotator().get(), wiring().linker().get(), wiring().authority().get())
        .run(file(), articles, out());
    return 0;
  }
}
