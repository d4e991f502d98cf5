package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.evaluate.SearchQuality;
import org.dateline.evaluate.SearchQuality.Measured;
import org.dateline.evaluate.SearchQuality.SearchFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores ranking against judged queries, through the very calls that readers' searches make. */
@Command(
    name = "search",
    description = {
      "Measure how well searches rank articles that people graded.",
      "The folder holds docs.jsonl ({\"id\", \"text\", \"title\"?, \"date\"?}), queries.jsonl"
          + " ({\"id\", \"text\"}) and qrels.tsv (query, 0, article, grade).",
      "The articles go into indices of their own, which are removed afterwards."
    })
final class EvaluateSearchCommand extends Evaluation {
  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  EvaluateSearchCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    wiring().measure(archive, this::measure);
    return 0;
  }

  private void measure(ElasticArchive own) throws IOException {
    Measured measured = new SearchQuality(own.articles(), own.articleSearch()).measure(folder);
    print("all", measured.all());
    print("1st, 3rd, ...", measured.odd());
    print("2nd, 4th, ...", measured.even());
  }

  private void print(String which, SearchFigures figures) {
    out()
        .printf(
            "%-13s %3d queries: R@20 %.3f, P@10 %.3f, MRR@20 %.3f%n",
            which,
            figures.queries(),
            figures.recall(),
            figures.precision(),
            figures.reciprocalRank());
  }
}
