package org.dateline.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;
import org.jspecify.annotations.Nullable;

/** The language pass: tags title and text, then finds names, quotations and dates in both. */
public final class TextAnnotator implements Annotator {
  private final Tagger tagger;
  private final NameFinder names;
  private final QuoteFinder quotes;
  private final DateFinder dates;

  public TextAnnotator(Tagger tagger, NameFinder names, QuoteFinder quotes, DateFinder dates) {
    this.tagger = tagger;
    this.names = names;
    this.quotes = quotes;
    this.dates = dates;
  }

  @Override
  public Annotations annotate(String title, String text, @Nullable LocalDate anchor) {
    List<Mention> mentions = new ArrayList<>();
    List<Quote> quotations = new ArrayList<>();
    List<DateMention> dateMentions = new ArrayList<>();
    for (Part part : Part.values()) {
      String characters = part == Part.TITLE ? title : text;
      List<Sentence> sentences = tagger.tag(characters);
      List<Mention> found = names.find(part, characters, sentences);
      for (Quote quote : quotes.find(part, characters, sentences, found)) {
        quotations.add(shiftSpeaker(quote, mentions.size()));
      }
      mentions.addAll(found);
      dateMentions.addAll(dates.find(part, characters, sentences, anchor));
    }
    return new Annotations(mentions, quotations, dateMentions, "en", tagger.models());
  }

  // A part's quotations count its own mentions; the article's list begins with the title's.
  private static Quote shiftSpeaker(Quote quote, int by) {
    Quote.@Nullable Speaker speaker = quote.speaker();
    if (speaker == null || !speaker.named()) {
      return quote;
    }
    return new Quote(
        quote.part(),
        quote.span(),
        quote.parts(),
        quote.kind(),
        quote.cue(),
        new Quote.Speaker(
            speaker.span(),
            speaker.surface(),
            speaker.mention() + by,
            speaker.rule(),
            speaker.confidence()));
  }
}
