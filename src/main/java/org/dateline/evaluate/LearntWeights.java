package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;

/** Learns a table of weights from marked texts; it is written to be read and compared. */
public final class LearntWeights {
  private final Tagger tagger;
  private final int holdOut;
  private final Learner learner;
  private int texts;

  /** A learner that takes marked texts. */
  public interface Learner {
    /** Its name on the command line, and in the name of its resource. */
    String subject();

    void add(QuoteGold row, List<Sentence> sentences);

    int examples();

    Map<String, Double> train();
  }

  /**
   * Prepares to learn weights, with some texts kept for testing.
   *
   * @param holdOut one text in so many is left out, by its id; 0 for none
   */
  public LearntWeights(Tagger tagger, int holdOut, Learner learner) {
    this.tagger = tagger;
    this.holdOut = holdOut;
    this.learner = learner;
  }

  /** True if a text is held out for the test. */
  public static boolean isHeldOut(String id, int holdOut) {
    return holdOut > 0 && Math.floorMod(id.hashCode(), holdOut) == 0;
  }

  /** Adds a text unless it is held out. */
  public void add(QuoteGold row) {
    if (!isHeldOut(row.id(), holdOut)) {
      texts++;
      learner.add(row, tagger.tag(row.text()));
    }
  }

  /**
   * The table: a remark that says what it was learnt from, then a feature and its weight a line.
   *
   * @param data the data's name and date
   */
  public List<String> train(String data) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights by feature. Written by: dateline train " + learner.subject());
    lines.add(
        "# Trained on " + data + ": " + texts + " texts, " + learner.examples() + " examples");
    learner.train().forEach((feature, weight) -> lines.add(feature + "\t" + weight));
    return lines;
  }
}
