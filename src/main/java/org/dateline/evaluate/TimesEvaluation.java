package org.dateline.evaluate;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.corenlp.peer.PlainSuTime;
import org.dateline.language.dates.Timex;
import org.dateline.language.dates.TimexTagger;
import org.jspecify.annotations.Nullable;

/**
 * Compares times as Dateline finds them, asking SUTime less or not at all, with those of SUTime as
 * CoreNLP runs it: on every sentence of articles, and on every expression of the table of plain
 * dates.
 */
public final class TimesEvaluation {
  private static final int SHOWN = 20;

  private final Tagger tagger;
  private final List<GoldRow> articles;
  private final PrintStream out;
  private final SuTimeTagger ours = new SuTimeTagger();
  private final TimexTagger reference = PlainSuTime.tagger();
  private int shown;

  public TimesEvaluation(Tagger tagger, List<GoldRow> articles, PrintStream out) {
    this.tagger = tagger;
    this.articles = List.copyOf(articles);
    this.out = out;
  }

  /** Prints what came of it; returns whether all answers are equal. */
  public boolean run() {
    long sentences = 0;
    long differing = 0;
    for (GoldRow article : articles) {
      LocalDate day = article.date();
      for (Sentence sentence : tagger.tag(article.text())) {
        sentences++;
        differing += isEqual(article.text(), sentence, day) ? 0 : 1;
      }
    }
    print("times", sentences, differing);
    PlainDatesComparison.DifferingDates table =
        new PlainDatesComparison(ours, 1, 1, this::show).run();
    print("plain dates", table.asked(), table.differing());
    out.flush();
    return differing + table.differing() == 0;
  }

  private void print(String checked, long asked, long differing) {
    out.printf("%-16s %,d questions, %,d answers differ%n", checked, asked, differing);
  }

  private boolean isEqual(String text, Sentence sentence, @Nullable LocalDate day) {
    List<Timex> found = ours.tag(text, sentence, day);
    List<Timex> expected = reference.tag(text, sentence, day);
    boolean equal = found.equals(expected);
    if (!equal) {
      show(found + ", not " + expected + ", in " + text);
    }
    return equal;
  }

  private void show(String difference) {
    if (shown++ < SHOWN) {
      out.println("  " + difference);
    }
  }
}
