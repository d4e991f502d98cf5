package org.dateline.language.quote.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.reported.Report;
import org.dateline.language.quote.reported.ReportFeatures;
import org.dateline.language.quote.reported.ReportFinder;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Relatives;
import org.dateline.lexicon.Language;

/** Learns from marked attributions what is reported and where it ends. */
public final class ReportTrainer {
  /** Share of its characters that a parse must have in common with what is marked. */
  private static final double ALIKE = 0.5;

  private final SpeechLexicon lexicon = SpeechLexicon.of(Language.ENGLISH);
  private final ReportFinder finder = new ReportFinder(lexicon);
  private final LogitTrainer logit = new LogitTrainer();

  /** An attribution as marked by hand; any of its parts may be in several stretches. */
  public record MarkedReport(List<Span> source, List<Span> cue, List<Span> content) {}

  /** Adds a text to learn from. */
  public void add(String text, List<Sentence> sentences, List<MarkedReport> marked) {
    Layout layout = Layout.of(Part.TEXT, text, sentences, false, lexicon);
    ReportFeatures features = new ReportFeatures(lexicon, layout);
    for (Passage passage : layout.passages()) {
      for (Report report : finder.find(layout, passage)) {
        logit.add(features.of(report), right(layout, report, marked));
      }
    }
  }

  /** The number of reports seen so far. */
  public int examples() {
    return logit.examples();
  }

  /** Weights by feature, those that stayed near zero left out. */
  public Map<String, Double> train() {
    return logit.train();
  }

  /** The parse nearest to what is marked for this cue; none where nothing alike is. */
  private static List<Boolean> right(Layout layout, Report report, List<MarkedReport> marked) {
    Span speaker = report.speaker().span();
    double[] alike = new double[report.parses().size()];
    double most = 0;
    for (MarkedReport gold : marked) {
      if (isCue(layout, report, gold.cue())
          && gold.source().stream()
              .anyMatch(s -> Relatives.antecedent(layout, s).overlaps(speaker))) {
        for (int i = 0; i < alike.length; i++) {
          List<Span> parts = report.parses().get(i).parts(report.passage());
          alike[i] = Math.max(alike[i], Spans.overlap(parts, gold.content()));
          most = Math.max(most, alike[i]);
        }
      }
    }
    List<Boolean> right = new ArrayList<>();
    for (double share : alike) {
      right.add(most >= ALIKE && share == most);
    }
    right.add(most < ALIKE);
    return right;
  }

  /** The verb is the last one of the marked cue: "tweeted to say" says what "say" takes. */
  private static boolean isCue(Layout layout, Report report, List<Span> cue) {
    if (cue.stream().noneMatch(span -> span.overlaps(report.cue()))) {
      return false;
    }
    for (Cue other : layout.cues(report.passage())) {
      Span verb = report.passage().item(other.verb()).span();
      if (verb.start() > report.cue().start() && cue.stream().anyMatch(s -> s.overlaps(verb))) {
        return false;
      }
    }
    return true;
  }
}
