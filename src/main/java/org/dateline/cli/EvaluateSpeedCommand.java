package org.dateline.cli;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.evaluate.GoldRows;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.evaluate.LabelsEvaluation;
import org.dateline.evaluate.LongTextEvaluation;
import org.dateline.evaluate.SpeedEvaluation;
import org.dateline.evaluate.SpeedEvaluation.Speed;
import org.dateline.evaluate.TimedLinker;
import org.dateline.evaluate.TimesEvaluation;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.language.Annotator;
import org.dateline.language.Tagger;
import org.dateline.language.corenlp.peer.DefaultPipeline;
import org.dateline.language.corenlp.peer.LabelComparison;
import org.dateline.linking.Linker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the whole pass beside CoreNLP's default pipeline, on the same articles in the same run.
 */
@Command(
    name = "speed",
    description = {
      "Measure tokens per second and heap of annotating and linking, beside CoreNLP's default"
          + " pipeline on the same articles.",
      "A row is {\"text\", \"title\", \"date\"}."
    })
final class EvaluateSpeedCommand extends EvaluationOfFile {
  @Option(
      names = "--articles",
      paramLabel = "N",
      description =
          "Number of articles to measure (default: 60); as many more are annotated before, to warm up.")
  private int articles = 60;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of threads of the second run (default: 2).")
  private int threads = 2;

  @Option(names = "--no-peer", description = "Do not measure CoreNLP's default pipeline.")
  private boolean withoutPeer;

  @Option(
      names = "--long",
      paramLabel = "MILLIONS",
      description =
          "Instead, measure one text of MILLIONS of characters, made of the "
              + "articles' texts, and one of a quarter of that; linking is left out.")
  private int millions;

  @Option(
      names = "--verify",
      description =
          "Instead, compare every label that the models give the file's words, "
              + "every time that its sentences name and all plain dates with CoreNLP's "
              + "own (with -Xmx3g). Exit code 1 if any differs.")
  private boolean verifying;

  @Option(
      names = "--odd",
      paramLabel = "TOKENS",
      description =
          "With --verify: also compare TOKENS shuffled, broken and foreign words (default: 0).")
  private int odd;

  EvaluateSpeedCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    List<GoldRow> rows = GoldRows.read(file());
    if (verifying) {
      LabelComparison check = LabelComparison.ofAll(wiring().models());
      boolean labels = new LabelsEvaluation(check, rows, odd, out()).run();
      boolean times = new TimesEvaluation(wiring().tagger().get(), rows, out()).run();
      return labels && times ? 0 : Main.FAILED;
    }
    List<GoldRow> measured = rows.subList(0, Math.min(articles, rows.size()));
    // others than those measured, or the memories of the parts would hold the answers
    List<GoldRow> others = rows.subList(measured.size(), Math.min(2 * articles, rows.size()));
    Annotator annotator = wiring().annotator().get();
    if (millions > 0) {
      new LongTextEvaluation(annotator, measured, out()).run(millions);
      SpeedEvaluation.peak(out(), "peak heap");
      return 0;
    }
    measure(annotator, measured, others.isEmpty() ? measured : others);
    return 0;
  }

  private void measure(Annotator annotator, List<GoldRow> measured, List<GoldRow> warmUp) {
    Linker linker = wiring().linker().get();
    evaluation(warmUp)
        .run("loading and warming up", 1, row -> pass(annotator, linker, row.article()));
    SpeedEvaluation evaluation = evaluation(measured);
    evaluation.heap("heap after load");
    TimedLinker timed = new TimedLinker(linker);
    Speed one = evaluation.run("whole pass", 1, row -> pass(annotator, timed, row.article()));
    double linking = timed.processorSeconds();
    evaluation.run("without linking", 1, row -> annotator.annotate(row.article()));
    Tagger tagger = wiring().tagger().get();
    Speed tags = evaluation.run("tokens, tags, entity classes", 1, row -> tagger.tag(row.text()));
    Speed more =
        evaluation.run("whole pass", threads, row -> pass(annotator, linker, row.article()));
    SpeedEvaluation.peak(out(), "peak heap");
    printShares(share(linking, one), share(tags.processorSeconds(), one), one, more);
    if (!withoutPeer) {
      comparePeer(evaluation, one);
    }
  }

  private static void pass(Annotator annotator, Linker linker, Article article) {
    new ArticleAnnotator(annotator, linker).annotate(article);
  }

  private void printShares(double linking, double tagging, Speed one, Speed more) {
    out()
        .printf(
            "of the whole pass: linking %.1f %% (timed within it), tokens, tags and entity classes"
                + " %.0f %%, names, quotations and dates %.0f %%; %d threads are %.2f times one%n",
            linking, tagging, 100 - tagging - linking, threads, more.perSecond() / one.perSecond());
  }

  private static double share(double seconds, Speed whole) {
    return 100 * seconds / whole.processorSeconds();
  }

  private void comparePeer(SpeedEvaluation evaluation, Speed ours) {
    DefaultPipeline peer = new DefaultPipeline();
    peer.annotate("A first sentence loads what is loaded late. \"So it does,\" he said.");
    Speed theirs = evaluation.run("CoreNLP default", 1, row -> peer.annotate(row.text()));
    out()
        .printf(
            "the whole pass is %.1f times as fast by wall time, %.1f by processor time%n",
            ours.perSecond() / theirs.perSecond(),
            ours.perProcessorSecond() / theirs.perProcessorSecond());
  }

  private SpeedEvaluation evaluation(List<GoldRow> rows) {
    return new SpeedEvaluation(rows, DefaultPipeline::tokens, out());
  }
}
