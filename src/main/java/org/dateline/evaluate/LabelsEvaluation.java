package org.dateline.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.language.corenlp.peer.LabelComparison;

/**
 * Compares all labels of the compact models with those of CoreNLP's own classes, on articles and on
 * shuffled, broken and foreign words.
 */
public final class LabelsEvaluation {
  private static final long SEED = 1;

  private final LabelComparison check;
  private final List<GoldRow> articles;
  private final int oddTokens;
  private final PrintStream out;

  /**
   * Prepares to compare labels on articles and on sentences made at random.
   *
   * @param oddTokens so many tokens of odd sentences, made of the articles' words
   */
  public LabelsEvaluation(
      LabelComparison check, List<GoldRow> articles, int oddTokens, PrintStream out) {
    this.check = check;
    this.articles = List.copyOf(articles);
    this.oddTokens = oddTokens;
    this.out = out;
  }

  /** Prints what came of it; returns whether all labels are equal. */
  public boolean run() {
    Set<String> words = new HashSet<>();
    for (GoldRow article : articles) {
      for (List<String> sentence : check.sentences(article.title() + "\n" + article.text())) {
        check.check(sentence);
        words.addAll(sentence);
      }
    }
    OddSentences odd = new OddSentences(new ArrayList<>(words), SEED);
    for (int tokens = 0; tokens < oddTokens; ) {
      List<String> sentence = odd.next();
      check.check(sentence);
      tokens += sentence.size();
    }
    boolean equal = true;
    for (LabelComparison.DifferingLabels result : check.results()) {
      out.printf(
          "%-16s %,d tokens, %,d labels differ%n",
          result.model(), result.tokens(), result.differing());
      result.differences().forEach(difference -> out.println("  " + difference));
      equal &= result.differing() == 0;
    }
    out.flush();
    return equal;
  }
}
