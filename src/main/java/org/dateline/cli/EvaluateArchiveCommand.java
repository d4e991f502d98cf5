package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.evaluate.DecidedScore;
import org.dateline.ingest.ArticleLinker;
import org.dateline.linking.archive.NameDecisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores links and speakers against what the archivists of an archive decided. */
@Command(
    name = "archive",
    description = {
      "Measure links and speakers of an archive on what its archivists confirmed or changed.",
      "Archivists look at doubtful cases first, so the share that is right is higher in the archive"
          + " as a whole."
    },
    footer = {"", "Example: dateline evaluate archive --data archive"})
final class EvaluateArchiveCommand extends Evaluation {
  private static final int TENTHS = 10;
  private static final String DECIDED = ", decisions ";

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  EvaluateArchiveCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() {
    Path data = archive.existingData();
    try (OpenArchive open = wiring().open(archive, data)) {
      List<Decision> log = open.archive().decisions().all();
      DecidedScore score = new DecidedScore(log);
      Lazy<ArticleLinker> plain =
          new Lazy<>(() -> new ArticleLinker(wiring().linker(data, NameDecisions.NONE)));
      open.archive()
          .stored()
          .read(null, page -> page.forEach(article -> score.add(undecided(article, plain))));
      print("links", "to known entities", score.links());
      print("speakers", "that are named", score.speakers());
      return 0;
    }
  }

  /** Linked as if nothing had been decided on names. */
  private static AnnotatedArticle undecided(AnnotatedArticle article, Lazy<ArticleLinker> plain) {
    return article.authority().contains(DECIDED)
        ? plain.get().link(article.article(), article.annotations())
        : article;
  }

  /**
   * Prints how right the machine was, in all and by confidence.
   *
   * @param counted those that precision and recall are of
   */
  private void print(String what, String counted, DecidedScore.JudgedCounts all) {
    out()
        .printf(
            "%s: %,d judged, %,d right; of those %s precision %.1f %%, recall %.1f %%%n",
            what, all.judged(), all.right(), counted, 100 * all.precision(), 100 * all.recall());
    for (int tenth = TENTHS - 1; tenth >= 0; tenth--) {
      long[] counts = all.tenth(tenth);
      if (counts[0] > 0) {
        out()
            .printf(
                "  confidence %.1f to %.1f: %,6d of %,6d right%n",
                tenth / 10.0, (tenth + 1) / 10.0, counts[1], counts[0]);
      }
    }
  }
}
