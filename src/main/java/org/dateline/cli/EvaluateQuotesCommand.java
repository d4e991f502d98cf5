package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.evaluate.LearntWeights;
import org.dateline.evaluate.NotSpeechScore;
import org.dateline.evaluate.QuoteGold;
import org.dateline.evaluate.QuoteScore;
import org.dateline.evaluate.SpeakerCrossValidation;
import org.dateline.language.Annotator;
import org.dateline.language.corenlp.peer.DefaultPipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores quotations, speakers and reported speech. */
@Command(
    name = "quotes",
    description = {
      "Score quotations, speakers and reported speech against a file of marked texts.",
      "A row is {\"id\", \"text\", \"quotes\": [{\"start\", \"end\", \"speaker\", \"speaker_start\","
          + " \"speaker_end\"}], \"attributions\": [{\"source\", \"cue\", \"content\"}]}; the last"
          + " three are lists of [start, end]."
    })
final class EvaluateQuotesCommand extends EvaluationOfFile {
  @Option(
      names = "--held-out",
      paramLabel = "N",
      description = "Score only the texts that `train speakers --hold-out N` leaves out.")
  private int heldOut;

  @Option(
      names = "--not-speech",
      paramLabel = "TSV",
      description =
          "File of stretches in quote marks that are no speech (article, offset, "
              + "kind); also count how many of them get a speaker.")
  private @Nullable Path notSpeech;

  @Option(
      names = "--cross-validate",
      paramLabel = "N",
      description =
          "Instead, score speakers on N parts of the texts, each with weights learnt from the other parts.")
  private int parts;

  @Option(
      names = "--peer",
      description =
          "Also score CoreNLP's default pipeline on the same texts; takes minutes and 5 GB of heap.")
  private boolean peer;

  EvaluateQuotesCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    List<QuoteGold> rows =
        QuoteGold.read(file()).stream()
            .filter(row -> heldOut == 0 || LearntWeights.isHeldOut(row.id(), heldOut))
            .toList();
    if (parts != 0) {
      return crossValidate(rows);
    }
    Annotator annotator = wiring().annotator().get();
    QuoteScore score = new QuoteScore();
    NotSpeechScore judged =
        notSpeech == null ? NotSpeechScore.none() : NotSpeechScore.read(notSpeech);
    for (QuoteGold row : rows) {
      Annotations found = annotator.annotate("", row.text(), null);
      List<Quote> quotes = found.quotes().stream().filter(q -> q.part() == Part.TEXT).toList();
      score.add(row, quotes, found.mentions());
      judged.add(row, quotes);
    }
    score.lines().forEach(out()::println);
    judged.lines().forEach(out()::println);
    if (peer) {
      scorePeer(rows);
    }
    return 0;
  }

  private int crossValidate(List<QuoteGold> rows) {
    if (parts < 2) {
      throw new UsageException(
          "--cross-validate needs two parts or more: each is scored with weights learnt from the others.");
    }
    new SpeakerCrossValidation(wiring().tagger().get())
        .run(rows, parts).lines().stream()
            .filter(line -> !line.startsWith("reported"))
            .forEach(out()::println);
    return 0;
  }

  private void scorePeer(List<QuoteGold> rows) {
    DefaultPipeline pipeline = new DefaultPipeline();
    QuoteScore score = new QuoteScore();
    for (QuoteGold row : rows) {
      Annotations found = pipeline.quotations(row.text());
      score.add(row, found.quotes(), found.mentions());
    }
    out().println("CoreNLP's default pipeline on the same texts:");
    score.lines().forEach(out()::println);
  }
}
