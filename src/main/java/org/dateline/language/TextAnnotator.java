package org.dateline.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    Map<Part, List<Sentence>> sentences = new EnumMap<>(Part.class);
    sentences.put(Part.TITLE, tagger.tag(title));
    sentences.put(Part.TEXT, tagger.tag(text));
    List<Mention> mentions =
        names.find(title, sentences.get(Part.TITLE), text, sentences.get(Part.TEXT));
    List<Quote> quotations = new ArrayList<>();
    List<DateMention> dateMentions = new ArrayList<>();
    int before = 0;
    for (Part part : Part.values()) {
      String characters = part == Part.TITLE ? title : text;
      List<Mention> own = mentions.stream().filter(mention -> mention.part() == part).toList();
      for (Quote quote : quotes.find(part, characters, sentences.get(part), own)) {
        quotations.add(shiftSpeaker(quote, before));
      }
      before += own.size();
      dateMentions.addAll(dates.find(part, characters, sentences.get(part), anchor));
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
