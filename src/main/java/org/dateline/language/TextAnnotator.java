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
import org.dateline.article.Span;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;
import org.jspecify.annotations.Nullable;

/**
 * The language pass: finds names, quotations and dates in title and text. Long texts are worked off
 * in sections. A text in another language than English comes back without annotations, with its
 * language; one whose language cannot be told (a table, a caption) is read as English. Paragraphs
 * of another language inside an English text are passed over.
 */
public final class TextAnnotator implements Annotator {
  /** About 40,000 words: longer than any article, small beside the models. */
  private static final int SECTION = 250_000;

  private final Tagger tagger;
  private final NameFinder names;
  private final QuoteFinder quotes;
  private final DateFinder dates;
  private final LanguageRecognizer languages = new LanguageRecognizer();
  private final OtherLanguages others = new OtherLanguages(languages);
  private final Sections sections = new Sections(SECTION);

  public TextAnnotator(Tagger tagger, NameFinder names, QuoteFinder quotes, DateFinder dates) {
    this.tagger = tagger;
    this.names = names;
    this.quotes = quotes;
    this.dates = dates;
  }

  @Override
  public Annotations annotate(String title, String text, @Nullable LocalDate anchor) {
    String language = languages.recognize(title + "\n" + text);
    Found found = new Found();
    if (LanguageRecognizer.isReadAsEnglish(language)) {
      String headline = title;
      for (Span section : sections.of(text)) {
        found.add(headline, section.in(text), section.start(), anchor);
        headline = "";
      }
    }
    return new Annotations(
        found.mentions, found.quotations, found.dateMentions, language, tagger.models());
  }

  /** What was found so far, with offsets into the whole text. */
  private final class Found {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quote> quotations = new ArrayList<>();
    private final List<DateMention> dateMentions = new ArrayList<>();

    void add(String title, String text, int offset, @Nullable LocalDate anchor) {
      Map<Part, List<Sentence>> sentences = new EnumMap<>(Part.class);
      sentences.put(Part.TITLE, tagger.tag(title));
      sentences.put(Part.TEXT, others.muted(text, tagger.tag(text)));
      List<Mention> all =
          names.find(title, sentences.get(Part.TITLE), text, sentences.get(Part.TEXT));
      for (Part part : Part.values()) {
        String characters = part == Part.TITLE ? title : text;
        List<Sentence> own = sentences.get(part);
        int shift = part == Part.TITLE ? 0 : offset;
        List<Mention> named = all.stream().filter(mention -> mention.part() == part).toList();
        for (Quote quote : quotes.find(part, characters, own, named)) {
          quotations.add(Shift.quote(quote, shift, mentions.size()));
        }
        named.forEach(mention -> mentions.add(Shift.mention(mention, shift)));
        for (DateMention date : dates.find(part, characters, own, anchor)) {
          dateMentions.add(Shift.date(date, shift));
        }
      }
    }
  }
}
