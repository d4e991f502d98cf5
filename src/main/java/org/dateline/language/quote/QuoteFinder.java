package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds quotations and their speakers. Safe for use by several threads. */
public final class QuoteFinder {
  /** Below this probability a speaker is not told: further down, more right ones go than wrong. */
  private static final double THRESHOLD = 0.45;

  private final Lexicon lexicon = Lexicon.load();
  private final Attributor attributor = new Attributor(lexicon);
  private final Ranker ranker = Ranker.load();
  private final boolean doubledApostrophes;

  public QuoteFinder() {
    this(false);
  }

  /**
   * @param doubledApostrophes whether <code>''</code> is a quote mark, as in the wire copy of some
   *     archives
   */
  public QuoteFinder(boolean doubledApostrophes) {
    this.doubledApostrophes = doubledApostrophes;
  }

  /**
   * @param text the part's characters
   * @param sentences of that part
   * @param mentions names of that part; a speaker refers to them by index
   * @return in order of their start
   */
  public List<Quote> find(
      Part part, String text, List<Sentence> sentences, List<Mention> mentions) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Stretch> stretches = QuoteMarks.find(part, text, paragraphs, doubledApostrophes);
    Layout layout = Layout.of(text, paragraphs, sentences, stretches, lexicon);
    List<Attributor.Attribution> attributions = attributor.attribute(layout, ranker);
    List<Quote> quotes = new ArrayList<>();
    for (int q = 0; q < stretches.size(); q++) {
      Attributor.Attribution attribution = attributions.get(q);
      quotes.add(
          new Quote(
              part,
              stretches.get(q).span(),
              List.of(),
              Quote.Kind.DIRECT,
              null,
              speaker(layout, attribution, mentions)));
    }
    return quotes;
  }

  private static Quote.@Nullable Speaker speaker(
      Layout layout, Attributor.Attribution attribution, List<Mention> mentions) {
    Candidate candidate = attribution.speaker();
    if (candidate == null || attribution.confidence() < THRESHOLD) {
      return null;
    }
    int named = -1;
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).span().overlaps(candidate.span())) {
        named = i;
      }
    }
    return new Quote.Speaker(
        candidate.span(),
        candidate.span().in(layout.text()),
        named,
        attribution.rule(),
        attribution.confidence());
  }
}
