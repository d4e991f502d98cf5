package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.evaluate.CopiesEvaluation;
import org.dateline.evaluate.CopiesEvaluation.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores near-duplicates against pairs that are known. */
@Command(
    name = "copies",
    description = {
      "Measure which near-identical articles are found.",
      "A row of PAIRS is {\"a\", \"b\", \"jaccard\", \"digits_differ\"}, one of ARTICLES {\"id\","
          + " \"text\", \"title\"?, \"date\"?}.",
      "The articles go into indices of their own, which are removed afterwards."
    })
final class EvaluateCopiesCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Parameters(index = "0", paramLabel = "PAIRS", description = "JSON Lines of pairs.")
  private Path pairs = Path.of("");

  @Parameters(index = "1", paramLabel = "ARTICLES", description = "JSON Lines of articles.")
  private Path articles = Path.of("");

  EvaluateCopiesCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    wiring.measure(archive, this::measure);
    return 0;
  }

  private void measure(ElasticArchive own) throws IOException {
    Figures figures = new CopiesEvaluation(own.articles(), own.similar()).measure(pairs, articles);
    print("copies found", figures.found(), figures.copies());
    print("of which half or more is shared", figures.foundOfHalves(), figures.halves());
    print("templates taken for copies", figures.merged(), figures.templates());
    terminal.out().printf("%-33s %,6d%n", "pairs found that are not listed", figures.others());
    terminal.out().flush();
  }

  private void print(String what, int some, int all) {
    double percent = all == 0 ? 0 : 100.0 * some / all;
    terminal.out().printf("%-33s %,6d of %,6d  %5.1f %%%n", what, some, all, percent);
  }
}
