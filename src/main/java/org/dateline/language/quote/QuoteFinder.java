package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Sentence;

/** Finds quotations and reported speech with their speakers. Safe for use by several threads. */
public final class QuoteFinder {
  /** Below this probability a speaker is not told: further down, more right ones go than wrong. */
  private static final double THRESHOLD = 0.4;

  /** Share of reported passages that are what they are taken for; see docs/quality-quotes.md. */
  private static final double REPORTED = 0.75;

  private final boolean doubledApostrophes;
  private final Lexicon lexicon = Lexicon.load();
  private final Attributor attributor = new Attributor(lexicon);
  private final IndirectSpeech indirect = new IndirectSpeech(lexicon);
  private final Ranker ranker = Ranker.load();

  public QuoteFinder() {
    this(false);
  }

  /**
   * @param doubledApostrophes whether <code>''</code> is a quote mark where a text has no other, as
   *     in the wire copy of some archives
   */
  public QuoteFinder(boolean doubledApostrophes) {
    this.doubledApostrophes = doubledApostrophes;
  }

  /**
   * @param text the part's characters
   * @param sentences of that part
   * @param mentions names of that part, in order; a speaker refers to them by index
   * @return in order of their start
   */
  public List<Quote> find(
      Part part, String text, List<Sentence> sentences, List<Mention> mentions) {
    Layout layout = Layout.of(part, text, sentences, doubledApostrophes, lexicon);
    NameResolver names = new NameResolver(layout, mentions, lexicon);
    List<Attributor.Attribution> attributions = attributor.attribute(layout, ranker);
    List<Quote> quotes = new ArrayList<>();
    for (List<Integer> group : QuoteParts.group(layout, attributions)) {
      quotes.add(quote(part, layout, group, attributions, names));
    }
    for (IndirectSpeech.Reported reported : indirect.find(layout)) {
      quotes.add(
          reported.toQuote(
              part, speaker(layout, reported.speaker(), reported.rule(), REPORTED, names)));
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return quotes;
  }

  private static Quote quote(
      Part part,
      Layout layout,
      List<Integer> group,
      List<Attributor.Attribution> attributions,
      NameResolver names) {
    int first = group.get(0);
    Attributor.Attribution best = attributions.get(first);
    for (int q : group) {
      Attributor.Attribution other = attributions.get(q);
      if (best.speaker() == null
          || (other.speaker() != null && other.confidence() > best.confidence())) {
        best = other;
      }
    }
    List<Span> parts = group.stream().map(q -> layout.stretches().get(q).span()).toList();
    Cue cue = best.cue();
    return new Quote(
        part,
        new Span(parts.get(0).start(), parts.get(parts.size() - 1).end()),
        parts,
        isDirect(layout, first) ? Quote.Kind.DIRECT : Quote.Kind.MIXED,
        cue == null || best.cuePassage() == null ? null : best.cuePassage().item(cue.verb()).span(),
        best.speaker() == null || best.confidence() < THRESHOLD
            ? null
            : speaker(layout, best.speaker(), best.rule(), best.confidence(), names));
  }

  /**
   * Speech that stands by itself starts with a capital where a sentence can start: at the head of
   * the paragraph, behind a sign, or behind the verb that reports it. Words woven into another
   * sentence do not.
   */
  private static boolean isDirect(Layout layout, int quotation) {
    Stretch stretch = layout.stretches().get(quotation);
    Passage passage = layout.passage(stretch);
    int at = layout.place(quotation);
    if (at == 0) {
      return true;
    }
    Item before = passage.item(at - 1);
    boolean sign =
        before.isComma() || before.isEnd() || before.isQuote() || before.word().equals(":");
    Span inside = stretch.inside();
    boolean capital =
        inside.length() > 0 && !Character.isLowerCase(layout.text().codePointAt(inside.start()));
    return sign || (capital && before.isVerb() && stretch.span().length() > 30);
  }

  private static Quote.Speaker speaker(
      Layout layout, Candidate candidate, String rule, double confidence, NameResolver names) {
    Phrase phrase = candidate.phrase();
    // an unnamed speaker is told in full: "one former official at the agency"
    Span span =
        phrase != null && phrase.kind() == Phrase.Kind.NOMINAL
            ? layout.passages().get(candidate.paragraph()).extent(phrase)
            : candidate.span();
    return new Quote.Speaker(
        span, span.in(layout.text()), names.mention(candidate), rule, confidence);
  }
}
