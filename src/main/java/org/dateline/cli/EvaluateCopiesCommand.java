package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.evaluate.CopiesEvaluation;
import org.dateline.evaluate.CopiesEvaluation.CopiesFigures;
import org.dateline.evaluate.StoredCopiesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the copies that are found against pairs that are known. */
@Command(
    name = "copies",
    description = {
      "Measure which copies of articles are found.",
      "A row of PAIRS is {\"a\", \"b\", \"jaccard\", \"digits_differ\"}, one of ARTICLES {\"id\","
          + " \"text\", \"title\"?, \"date\"?}.",
      "With --made, articles that PAIRS names are left out, some of the others are copied as papers"
          + " copy wires, and it is measured how many the archive shows as one.",
      "The articles go into indices of their own, which are removed afterwards."
    })
final class EvaluateCopiesCommand extends Evaluation {
  private static final int MOST_MADE = 50;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Parameters(index = "0", paramLabel = "PAIRS", description = "JSON Lines of pairs.")
  private Path pairs = Path.of("");

  @Parameters(index = "1", paramLabel = "ARTICLES", description = "JSON Lines of articles.")
  private Path articles = Path.of("");

  @Option(
      names = "--made",
      paramLabel = "PERCENT",
      description = "Store copies, too: this share of all articles.")
  private int made;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "With --made: articles to store (default: ${DEFAULT-VALUE}).")
  private int number = 20_000;

  EvaluateCopiesCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    if (made < 0 || made > MOST_MADE || number < 1) {
      throw new UsageException("--made must be 1 to 50, --articles 1 or more.");
    }
    wiring().measure(archive, made == 0 ? this::measure : this::fold);
    return 0;
  }

  private void fold(ElasticArchive own) throws IOException {
    StoredCopiesEvaluation.StoredCopiesFigures figures =
        new StoredCopiesEvaluation(own.articles(), own.articleSearch(), own.similar())
            .measure(pairs, articles, number, made);
    print("different texts, of articles", figures.texts(), figures.articles());
    out().printf("%-33s %,6d%n", "counted as different", figures.stories());
    print("shown with exactly their copies", figures.withTheirCopies(), figures.copied());
    print("pairs found", figures.found(), figures.pairs());
    out().printf("%-33s %,6d%n", "pairs found that are none", figures.wrong());
    out()
        .printf(
            Locale.ROOT,
            "%-33s %.2f ms, of which %.2f to find copies%n",
            "storing an article",
            figures.millis(),
            figures.comparing());
  }

  private void measure(ElasticArchive own) throws IOException {
    CopiesFigures figures =
        new CopiesEvaluation(own.articles(), own.similar()).measure(pairs, articles);
    print("copies found", figures.found(), figures.copies());
    print("of which half or more is shared", figures.foundOfHalves(), figures.halves());
    print("templates taken for copies", figures.merged(), figures.templates());
    out().printf("%-33s %,6d%n", "pairs found that are not listed", figures.others());
  }

  private void print(String what, int some, int all) {
    double percent = all == 0 ? 0 : 100.0 * some / all;
    out().printf("%-33s %,6d of %,6d  %5.1f %%%n", what, some, all, percent);
  }
}
