package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.evaluate.GoldRows;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.evaluate.SpeedEvaluation;
import org.dateline.evaluate.SpeedEvaluation.Speed;
import org.dateline.language.Annotator;
import org.dateline.language.Tagger;
import org.dateline.language.corenlp.DefaultPipeline;
import org.dateline.linking.Linker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole pass against CoreNLP's default pipeline, on the same articles in the same run. */
@Command(
    name = "speed",
    description = {
      "Measure tokens per second and heap of the whole pass (names, quotations, dates, linking),",
      "beside CoreNLP's default pipeline on the same articles. A row is {\"text\", \"title\", \"date\"}."
    })
final class EvaluateSpeedCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "JSON Lines of articles.")
  private Path file = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "Articles of the file to take (default: 20).")
  private int articles = 20;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads of the second run (default: 2).")
  private int threads = 2;

  @Option(names = "--no-peer", description = "Leave CoreNLP's default pipeline out.")
  private boolean withoutPeer;

  EvaluateSpeedCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    List<GoldRow> rows = GoldRows.read(file);
    SpeedEvaluation evaluation =
        new SpeedEvaluation(
            rows.subList(0, Math.min(articles, rows.size())),
            DefaultPipeline::tokens,
            terminal.out());
    Annotator annotator = wiring.annotator().get();
    Linker linker = wiring.linker().get();
    evaluation.run("loading and warming up", 1, row -> whole(annotator, linker, row));
    evaluation.heap("heap after load");
    Speed one = evaluation.run("whole pass", 1, row -> whole(annotator, linker, row));
    Speed unlinked = evaluation.run("without linking", 1, row -> annotate(annotator, row));
    Tagger tagger = wiring.tagger().get();
    Speed tags = evaluation.run("tokens, tags, entity classes", 1, row -> tagger.tag(row.text()));
    Speed more = evaluation.run("whole pass", threads, row -> whole(annotator, linker, row));
    evaluation.peak("peak heap");
    terminal
        .out()
        .printf(
            "of the whole pass: tokens, tags and entity classes %.0f %%, names, quotations and dates"
                + " %.0f %%, linking %.0f %%; %d threads are %.2f times one%n",
            share(tags.processorSeconds(), one),
            share(unlinked.processorSeconds() - tags.processorSeconds(), one),
            share(one.processorSeconds() - unlinked.processorSeconds(), one),
            threads,
            more.perSecond() / one.perSecond());
    if (!withoutPeer) {
      comparePeer(evaluation, one);
    }
    terminal.out().flush();
    return 0;
  }

  private static double share(double seconds, Speed whole) {
    return 100 * seconds / whole.processorSeconds();
  }

  private void comparePeer(SpeedEvaluation evaluation, Speed ours) throws Exception {
    DefaultPipeline peer = new DefaultPipeline();
    peer.annotate("A first sentence loads what is loaded late. \"So it does,\" he said.");
    Speed theirs = evaluation.run("CoreNLP default", 1, row -> peer.annotate(row.text()));
    terminal
        .out()
        .printf(
            "the whole pass is %.1f times as fast by wall time, %.1f by processor time%n",
            ours.perSecond() / theirs.perSecond(),
            ours.perProcessorSecond() / theirs.perProcessorSecond());
  }

  private static void whole(Annotator annotator, Linker linker, GoldRow row) {
    Article article =
        new Article(
            "", row.title(), row.text(), null, null, null, null, null, null, null, List.of());
    linker.link(article, annotate(annotator, row));
  }

  private static Annotations annotate(Annotator annotator, GoldRow row) {
    return annotator.annotate(row.title(), row.text(), row.date());
  }
}
