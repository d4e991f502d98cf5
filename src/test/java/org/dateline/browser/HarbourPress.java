package org.dateline.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.DateMention;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;

/**
 * Twenty-six invented articles from two invented papers, annotated by construction, so that
 * journeys know their counts: Ada Lindqvist is quoted in every second one, Port Ester is named in
 * every third, the Harbour Union in all; one article a day from 3 January 2022 on. The newest has
 * two copies among them.
 */
final class HarbourPress {
  static final int ARTICLES = 26;
  static final int BY_LINDQVIST = 13;
  static final int ON_PORT_ESTER = 9;

  /** Three of them carry nearly the same text. */
  private static final Set<Integer> COPIES = Set.of(19, 23, 25);

  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();

  private HarbourPress() {}

  static List<AnnotatedArticle> articles() {
    List<AnnotatedArticle> all = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      all.add(new HarbourPress().article(i));
    }
    return all;
  }

  /** Words that no other day has, so that no article is taken for a copy of another. */
  private void log(int day) {
    text.append("The harbour master's log has");
    for (int crate = 0; crate < 300; crate++) {
      text.append(" crate").append((char) ('a' + day)).append((char) ('a' + crate % 26));
      text.append((char) ('a' + crate / 26));
    }
    text.append('.');
  }

  private AnnotatedArticle article(int i) {
    LocalDate day = LocalDate.of(2022, 1, 3).plusDays(i);
    boolean lindqvist = i % 2 == 0;
    name("Harbour Union", EntityType.ORGANIZATION);
    text.append(" and the ferry crews talked for four hours in ");
    name(i % 3 == 0 ? "Port Ester" : "Vanholm", EntityType.PLACE);
    text.append(" on ");
    date(day);
    text.append(", and the subject was guarantees again.\n");
    name(lindqvist ? "Ada Lindqvist" : "Boris Malenko", EntityType.PERSON);
    text.append(" told reporters: ");
    quote("“A timetable is a promise, and a promise needs guarantees on day " + (i + 1) + ".”");
    text.append(" The crews had come with nine pages.\n");
    if (i == 4) {
      text.append("A lighthouse keeper listened from the door.\n");
    }
    text.append("The next meeting is in a week.\n");
    log(COPIES.contains(i) ? ARTICLES : i);
    if (COPIES.contains(i)) {
      // a copy has other words, too: with other numbers alone it is the next day's form
      text.append(" Printed for edition ").append((char) ('a' + i)).append('.');
    }
    String title = lindqvist ? "Lindqvist asks for guarantees" : "The ferries wait";
    Article article =
        ArticleBuilder.article("harbour/2022/" + i)
            .title(title + ", day " + (i + 1))
            .text(text.toString())
            .published(day.toString())
            .source(i % 2 == 0 ? "Harbour Gazette" : "North Sea Herald")
            .url("https://harbour.example/" + i)
            .author("Maren Holt")
            .dateline("PORT ESTER")
            .language("en")
            .subjects(i < 5 ? List.of("shipping", "labour dispute") : List.of("shipping"))
            .build();
    return new AnnotatedArticle(
        article, new Annotations(mentions, quotes, dates, "en", "by hand"), links, "by hand");
  }

  private void name(String surface, EntityType type) {
    int start = text.length();
    text.append(surface);
    mentions.add(new Mention(Part.TEXT, new Span(start, text.length()), surface, type));
    String id = "harbour:" + surface.replace(' ', '_');
    links.add(Links.link(id, surface, type, 0.9, "full name"));
  }

  /** A quotation of the last name that was written. */
  private void quote(String words) {
    int start = text.length();
    text.append(words);
    int last = mentions.size() - 1;
    Mention speaker = mentions.get(last);
    quotes.add(
        Quotes.direct(
            new Span(start, text.length()),
            new Quote.Speaker(speaker.span(), speaker.surface(), last, "by hand", 1)));
  }

  private void date(LocalDate day) {
    int start = text.length();
    text.append(day);
    dates.add(
        new DateMention(
            Part.TEXT,
            new Span(start, text.length()),
            DateMention.Type.DATE,
            day.toString(),
            day,
            day.plusDays(1)));
  }
}
