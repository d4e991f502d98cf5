package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.evaluate.ClaimSample;
import org.dateline.evaluate.JudgedClaim;
import org.dateline.evaluate.JudgedClaims;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.linking.EntityLinker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws speakers and links of articles without gold, for somebody to judge, and scores them. */
@Command(
    name = "claims",
    aliases = "reading",
    description = {
      "Draw speakers and links at random from articles, with their context, for somebody to judge.",
      "Write “right” or “wrong” for the “?” of each line, then give the file with --marks.",
      "A row is {\"id\", \"text\", \"title\"?, \"date\"?}."
    })
final class EvaluateClaimsCommand extends EvaluationOfFile {
  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Number of speakers and of links (default: 100).")
  private int size = 100;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the random choice (default: 1).")
  private long seed = 1;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "The most articles to draw from, chosen at random (default: 200).")
  private int articles = 200;

  @Option(
      names = "--marks",
      paramLabel = "TSV",
      description =
          "Instead, score this file, in which each “?” was replaced, and say which claims still hold.")
  private @Nullable Path marks;

  EvaluateClaimsCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    JudgedClaims marked = marks == null ? null : JudgedClaims.read(marks);
    EntityLinker linker = new EntityLinker(wiring().authority().get());
    ClaimSample sample =
        new ClaimSample(new ArticleAnnotator(wiring().annotator().get(), linker)::annotate);
    if (marked != null) {
      marked.figures(sample, file()).forEach(out()::println);
    } else {
      out().println(JudgedClaim.HEAD);
      sample.draw(file(), size, articles, seed).stream()
          .map(JudgedClaim::line)
          .forEach(out()::println);
    }
    return 0;
  }
}
