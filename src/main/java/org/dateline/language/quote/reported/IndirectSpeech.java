package org.dateline.language.quote.reported;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.learn.LogitModel;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Layout;

/** Reported speech without marks, by a learnt choice among the parses of each cue. */
public final class IndirectSpeech {
  /** Probability that a cue reports nothing above which it is taken to report nothing. */
  private static final double DOUBT = 0.5;

  private final ReportFinder finder;
  private final SpeechLexicon lexicon;
  private final LogitModel ranker;

  public IndirectSpeech(SpeechLexicon lexicon, LogitModel ranker) {
    this.lexicon = lexicon;
    this.ranker = ranker;
    finder = new ReportFinder(lexicon);
  }

  /**
   * A reported passage.
   *
   * @param confidence that the passage is what it is taken for
   */
  public record Reported(Report report, ReportParse parse, double confidence) {}

  /** The reports in the order of their cues. */
  public List<Reported> find(Layout layout) {
    List<Reported> found = new ArrayList<>();
    ReportFeatures features = new ReportFeatures(lexicon, layout);
    for (Passage passage : layout.passages()) {
      for (Report report : finder.find(layout, passage)) {
        if (!report.isSaid()) {
          continue;
        }
        double[] p = ranker.probabilities(features.of(report));
        int none = p.length - 1;
        if (p[none] < DOUBT) {
          int best = 0;
          for (int i = 1; i < none; i++) {
            best = p[i] > p[best] ? i : best;
          }
          ReportParse parse = report.parses().get(best);
          if (!parse.isQuotationWithSpeaker(passage)) {
            found.add(new Reported(report, parse, 1 - p[none]));
          }
        }
      }
    }
    return found;
  }
}
