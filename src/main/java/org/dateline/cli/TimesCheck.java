package org.dateline.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.evaluate.PlainDatesCheck;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is done to ask SUTime faster, or not at all, against SUTime as CoreNLP runs it: every
 * sentence of articles, and every expression of the table of plain dates.
 */
final class TimesCheck {
  /** Differences that are told. */
  private static final int TOLD = 20;

  private final Tagger tagger;
  private final List<GoldRow> articles;
  private final PrintStream out;
  private final SuTimeTagger ours = new SuTimeTagger();
  private final SuTimeTagger reference = SuTimeTagger.withPlainRules();
  private int told;

  TimesCheck(Tagger tagger, List<GoldRow> articles, PrintStream out) {
    this.tagger = tagger;
    this.articles = List.copyOf(articles);
    this.out = out;
  }

  /** Prints what came of it; returns whether all answers are equal. */
  boolean run() {
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
    PlainDatesCheck.Result table = new PlainDatesCheck(ours, 1, 1, this::tell).run();
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
      tell(found + ", not " + expected + ", in " + text);
    }
    return equal;
  }

  private void tell(String difference) {
    if (told++ < TOLD) {
      out.println("  " + difference);
    }
  }
}
