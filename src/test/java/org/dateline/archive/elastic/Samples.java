package org.dateline.archive.elastic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.DateMention;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.Links;
import org.dateline.testing.Quotes;
import org.jspecify.annotations.Nullable;

/** Articles for tests, put together piece by piece, so that offsets are true. */
final class Samples {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private String title = "";
  private @Nullable String published;
  private @Nullable String source;
  private List<String> subjects = List.of();

  private Samples(String id) {
    this.id = id;
  }

  static Samples article(String id) {
    return new Samples(id);
  }

  Samples title(String title) {
    this.title = title;
    return this;
  }

  Samples published(String date) {
    published = date;
    return this;
  }

  Samples source(String source) {
    this.source = source;
    return this;
  }

  Samples subjects(String... subjects) {
    this.subjects = List.of(subjects);
    return this;
  }

  Samples text(String words) {
    text.append(words);
    return this;
  }

  Samples name(String surface, String entity, String name, EntityType type) {
    int start = text.length();
    text.append(surface);
    mentions.add(new Mention(Part.TEXT, new Span(start, text.length()), surface, type));
    links.add(Links.link(entity, name, type, 0.9));
    return this;
  }

  /** Marks as a name what was written last. */
  Samples names(String surface, String entity, String name, EntityType type) {
    int start = text.lastIndexOf(surface);
    Span span = new Span(start, start + surface.length());
    mentions.add(new Mention(Part.TEXT, span, surface, type));
    links.add(Links.link(entity, name, type, 0.9));
    return this;
  }

  Samples person(String name) {
    return name(name, "p:" + name, name, EntityType.PERSON);
  }

  Samples organization(String name) {
    return name(name, "o:" + name, name, EntityType.ORGANIZATION);
  }

  Samples place(String name) {
    return name(name, "l:" + name, name, EntityType.PLACE);
  }

  /** A quotation whose speaker is the last name that was written, or nobody. */
  Samples quote(String words, Quote.Kind kind, boolean byLastName) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    int last = mentions.size() - 1;
    Quote.Speaker speaker =
        byLastName
            ? new Quote.Speaker(
                mentions.get(last).span(), mentions.get(last).surface(), last, "test", 0.9)
            : null;
    quotes.add(Quotes.of(kind, span, speaker));
    return this;
  }

  /** A quotation that names a body, or nothing; by the last name that was written, or nobody. */
  Samples quoteNaming(@Nullable String body, Quote.Kind kind, boolean byLastName) {
    int last = mentions.size() - 1;
    text.append(" “as ever ");
    int start = text.length() - "“as ever ".length();
    if (body != null) {
      organization(body);
    }
    text.append("”");
    Quote.Speaker speaker =
        byLastName
            ? new Quote.Speaker(
                mentions.get(last).span(), mentions.get(last).surface(), last, "test", 0.9)
            : null;
    Span span = new Span(start, text.length());
    quotes.add(Quotes.of(kind, span, speaker));
    return this;
  }

  Samples mentions(String value) {
    PartialDate date = new PartialDate(value);
    int start = text.length();
    text.append(value);
    LocalDate from = date.from();
    dates.add(
        new DateMention(
            Part.TEXT,
            new Span(start, text.length()),
            DateMention.Type.DATE,
            value,
            from,
            date.until()));
    return this;
  }

  AnnotatedArticle build() {
    Article article =
        ArticleBuilder.article(id)
            .title(title)
            .text(text.toString())
            .published(published)
            .source(source)
            .subjects(subjects)
            .build();
    return new AnnotatedArticle(
        article, new Annotations(mentions, quotes, dates, "en", "test"), links, "test");
  }
}
