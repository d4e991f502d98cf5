package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.language.Tagger;
import org.dateline.language.quote.SpeakerTrainer;

/** Trains the speaker ranker on marked texts; its weights are a table to be read and compared. */
public final class SpeakerWeights {
  private final Tagger tagger;
  private final int holdOut;
  private final SpeakerTrainer trainer = new SpeakerTrainer();
  private int texts;

  /**
   * @param holdOut one text in so many is left out, by its id; 0 for none
   */
  public SpeakerWeights(Tagger tagger, int holdOut) {
    this.tagger = tagger;
    this.holdOut = holdOut;
  }

  /** Whether a text is kept for the test. */
  public static boolean isHeldOut(String id, int holdOut) {
    return holdOut > 0 && Math.floorMod(id.hashCode(), holdOut) == 0;
  }

  /** Adds a text unless it is held out. */
  public void add(QuoteGold row) {
    if (isHeldOut(row.id(), holdOut)) {
      return;
    }
    texts++;
    List<SpeakerTrainer.Marked> marked = new ArrayList<>();
    for (QuoteGold.Quotation quotation : row.quotations()) {
      if (quotation.speaker() != null) {
        marked.add(
            new SpeakerTrainer.Marked(
                quotation.span(), quotation.speaker(), lastWord(quotation.name())));
      }
    }
    row.unattributed().forEach(span -> marked.add(new SpeakerTrainer.Marked(span, null, "")));
    trainer.add(row.text(), tagger.tag(row.text()), marked);
  }

  private static String lastWord(String name) {
    String bare = name.replaceAll("['’]s$", "").replaceAll(",? (Jr|Sr)\\.?$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /**
   * The table: a remark that says what it was trained on, then a feature and its weight a line.
   *
   * @param data the data's name and date
   */
  public List<String> train(String data) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the speaker ranker, by feature. Written by: dateline train speakers");
    lines.add(
        "# Trained on " + data + ": " + texts + " texts, " + trainer.examples() + " quotations");
    for (Map.Entry<String, Double> weight : trainer.train().entrySet()) {
      lines.add(weight.getKey() + "\t" + weight.getValue());
    }
    return lines;
  }
}
