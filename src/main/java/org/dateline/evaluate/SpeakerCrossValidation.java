package org.dateline.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Annotations;
import org.dateline.language.Annotator;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.annotation.TextAnnotator;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;
import org.dateline.language.quote.learn.LogitModel;

/**
 * Scores speakers on every text of a file by weights that were learnt without it: the texts are
 * parted by their ids, and each part is scored by what was learnt from the others. Rules and
 * features are not made anew, so whoever made them with the file in view flatters the figure.
 */
public final class SpeakerCrossValidation {
  private final Remembering tagger;

  public SpeakerCrossValidation(Tagger tagger) {
    this.tagger = new Remembering(tagger);
  }

  /**
   * Scores each part of the texts with weights learnt from the others.
   *
   * @param parts two or more
   */
  public QuoteScore run(List<QuoteGold> rows, int parts) {
    QuoteScore score = new QuoteScore();
    for (int part = 0; part < parts; part++) {
      Annotator annotator = withoutPart(rows, part, parts);
      for (QuoteGold row : rows) {
        if (part(row, parts) == part) {
          Annotations found = annotator.annotate("", row.text(), null);
          score.add(row, found.quotes(), found.mentions());
        }
      }
    }
    return score;
  }

  private Annotator withoutPart(List<QuoteGold> rows, int part, int parts) {
    SpeakerLearner learner = new SpeakerLearner();
    for (QuoteGold row : rows) {
      if (part(row, parts) != part) {
        learner.add(row, tagger.tag(row.text()));
      }
    }
    return new TextAnnotator(
        tagger,
        new NameFinder(),
        new QuoteFinder(false, new LogitModel(learner.train())),
        new DateFinder((text, sentence, anchor) -> List.of()));
  }

  // part 0 is what LearntWeights holds out
  private static int part(QuoteGold row, int parts) {
    return Math.floorMod(row.id().hashCode(), parts);
  }

  /** A tagger that tags each text once for all parts. */
  private static final class Remembering implements Tagger {
    private final Tagger tagger;
    private final Map<String, List<Sentence>> tagged = new HashMap<>();

    Remembering(Tagger tagger) {
      this.tagger = tagger;
    }

    @Override
    public List<Sentence> tag(String text) {
      return tagged.computeIfAbsent(text, tagger::tag);
    }

    @Override
    public boolean knows(String word) {
      return tagger.knows(word);
    }

    @Override
    public String models() {
      return tagger.models();
    }
  }
}
