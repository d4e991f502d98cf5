package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.quote.coreference.NameResolver;
import org.dateline.language.quote.learn.LogitModel;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.CalendarPeople;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.OfficeHolders;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.reported.IndirectSpeech;
import org.dateline.language.quote.reported.Report;
import org.dateline.language.quote.speaker.Attributor;
import org.dateline.language.quote.speaker.QuoteParts;
import org.dateline.language.quote.speaker.SpeakerCandidate;
import org.dateline.language.quote.speaker.SpeakerExpression;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;

/** Finds quotations and reported speech with their speakers. Safe for use by several threads. */
public final class QuoteFinder {
  private final boolean doubledApostrophes;
  private final SpeechLexicon lexicon = SpeechLexicon.of(Language.ENGLISH);
  private final Attributor attributor = new Attributor(lexicon);
  private final IndirectSpeech indirect = new IndirectSpeech(lexicon, LogitModel.load("reported"));
  private final SpeakerExpression expression = new SpeakerExpression(lexicon);
  private final LogitModel ranker;

  /**
   * Makes a finder with the weights that come with the program.
   *
   * @param doubledApostrophes whether <code>''</code> is a quote mark where a text has no other, as
   *     in the wire copy of some archives
   */
  public QuoteFinder(boolean doubledApostrophes) {
    this(doubledApostrophes, LogitModel.load("speaker"));
  }

  /**
   * Makes a finder with weights of its own.
   *
   * @param ranker chooses speakers in place of the one that comes with the program
   */
  public QuoteFinder(boolean doubledApostrophes, LogitModel ranker) {
    this.doubledApostrophes = doubledApostrophes;
    this.ranker = ranker;
  }

  /**
   * The quotations of a part of an article.
   *
   * @param text the part's characters
   * @param sentences of that part
   * @param mentions names of that part, in order; a speaker refers to them by index
   * @return in order of their start
   */
  public List<Quote> find(
      Part part, String text, List<Sentence> sentences, List<Mention> mentions) {
    List<Sentence> retagged =
        OfficeHolders.retagged(
            CalendarPeople.retagged(sentences, mentions, lexicon.days()),
            mentions,
            lexicon.roles());
    Layout layout = Layout.of(part, text, retagged, doubledApostrophes, lexicon);
    NameResolver names = new NameResolver(layout, mentions, lexicon);
    List<Attributor.Attribution> attributions = attributor.attribute(layout, ranker);
    List<Quote> quotes = new ArrayList<>();
    for (List<Integer> group : QuoteParts.group(layout, attributions)) {
      quotes.add(quote(part, layout, group, attributions, names));
    }
    for (IndirectSpeech.Reported reported : indirect.find(layout)) {
      quotes.add(quote(part, layout, reported, names));
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return quotes;
  }

  private Quote quote(
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
        best.speaker() == null || !best.isGiven()
            ? null
            : speaker(layout, best.speaker(), best, names));
  }

  /**
   * Speech that stands by itself starts with a capital where a sentence can start: at the head of
   * the paragraph, after a sign, or after the verb that reports it. Words woven into another
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

  private Quote quote(
      Part part, Layout layout, IndirectSpeech.Reported reported, NameResolver names) {
    Report report = reported.report();
    List<Span> parts = reported.parse().parts(report.passage());
    Attributor.Attribution by =
        new Attributor.Attribution(
            report.speaker(),
            reported.confidence(),
            report.rule(reported.parse()),
            report.verb(),
            report.passage());
    return new Quote(
        part,
        new Span(parts.get(0).start(), parts.get(parts.size() - 1).end()),
        parts,
        Quote.Kind.INDIRECT,
        report.cue(),
        speaker(layout, report.speaker(), by, names));
  }

  private Quote.Speaker speaker(
      Layout layout, SpeakerCandidate candidate, Attributor.Attribution by, NameResolver names) {
    int mention = names.mention(candidate);
    Span span = expression.of(layout, candidate, by, mention >= 0);
    return new Quote.Speaker(
        span, span.in(layout.text()), mention, by.rule().text(), by.confidence());
  }
}
