package org.dateline.evaluate;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.language.Annotator;

/** A check that the time of a pass over one text grows with its length and no faster. */
public final class LongTextEvaluation {
  private static final int MILLION = 1_000_000;

  /** The shorter text is this part of the longer one. */
  private static final int PART = 4;

  private final Annotator annotator;
  private final String articles;
  private final PrintStream out;

  /**
   * Prepares to annotate a text that is made of many articles.
   *
   * @param articles whose texts, one after the other and over again, make the long one
   */
  public LongTextEvaluation(Annotator annotator, List<GoldRows.GoldRow> articles, PrintStream out) {
    this.annotator = annotator;
    StringBuilder texts = new StringBuilder();
    articles.forEach(article -> texts.append(article.text()).append("\n\n"));
    this.articles = texts.toString();
    this.out = out;
  }

  /**
   * Annotates a text of a quarter of the length and one of all of it, and prints what it took. The
   * processor's time is the same whatever else the machine does meanwhile.
   */
  public void run(int millions) {
    double part = processorSeconds(Math.max(1, millions * (MILLION / PART)));
    double whole = processorSeconds(millions * MILLION);
    out.printf("%d times the text takes %.2f times the processor's time%n", PART, whole / part);
  }

  private double processorSeconds(int characters) {
    String text = text(characters);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long processorStart = clock.getCurrentThreadCpuTime();
    Annotations found = annotator.annotate("", text, null);
    double processor = (clock.getCurrentThreadCpuTime() - processorStart) / 1e9;
    out.printf(
        "%,d characters: %,.0f s, of the processor %,.0f s, %,.0f characters/s of it; %,d names,"
            + " %,d quotations%n",
        text.length(),
        (System.nanoTime() - start) / 1e9,
        processor,
        text.length() / processor,
        found.mentions().size(),
        found.quotes().size());
    return processor;
  }

  private String text(int characters) {
    StringBuilder text = new StringBuilder(characters);
    while (text.length() < characters) {
      text.append(articles, 0, Math.min(articles.length(), characters - text.length()));
    }
    return text.toString();
  }
}
