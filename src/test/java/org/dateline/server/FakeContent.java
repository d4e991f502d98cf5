package org.dateline.server;

import java.time.LocalDate;
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
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.FoundQuote;
import org.dateline.search.Timeline;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.EntityBuilder;

/** The content of the fake archive: one article, its quotation and its names. */
final class FakeContent {
  static final String TEXT = "“We talk,” said Ann Lee in Vienna on Wednesday.";

  static final Timeline TIMELINE =
      new Timeline(
          Timeline.Interval.DAY,
          List.of(new Timeline.Bar(LocalDate.of(2022, 1, 12), 1, 4)),
          1,
          0,
          0);

  private FakeContent() {}

  static FacetResult facet(String value, Selected selected) {
    return new FacetResult(List.of(new Bucket(value, value, null, 1, selected)), 0, false, 1);
  }

  static ArticleBrief brief(String id) {
    return new ArticleBrief(
        id, "Talks <open>", new PartialDate("2022-01"), "Danube Courier", null, "VIENNA");
  }

  static AnnotatedArticle article(String id) {
    Article article =
        ArticleBuilder.article(id)
            .title("Talks <open>")
            .text(TEXT)
            .published("2022-01-12")
            .source("Danube Courier")
            .url("https://example.org/a?b=1&c=2")
            .author("=Maren Holt")
            .dateline("VIENNA")
            .language("en")
            .build();
    return new AnnotatedArticle(
        article,
        annotations(),
        List.of(
            link("dbp:Ann_Lee", "Ann Lee", EntityType.PERSON),
            link("Q1741", "Vienna", EntityType.PLACE)),
        "2022.1");
  }

  private static Annotations annotations() {
    Quote.Speaker speaker = new Quote.Speaker(new Span(16, 23), "Ann Lee", 0, "Q V NP", 0.98);
    return new Annotations(
        List.of(
            new Mention(Part.TEXT, new Span(16, 23), "Ann Lee", EntityType.PERSON),
            new Mention(Part.TEXT, new Span(27, 33), "Vienna", EntityType.PLACE)),
        List.of(
            new Quote(
                Part.TEXT,
                new Span(0, 10),
                List.of(),
                Quote.Kind.DIRECT,
                new Span(11, 15),
                speaker)),
        List.of(
            new DateMention(
                Part.TEXT,
                new Span(37, 46),
                DateMention.Type.DATE,
                "2022-01-12",
                LocalDate.of(2022, 1, 12),
                LocalDate.of(2022, 1, 13))),
        "en",
        "corenlp-4.5.10");
  }

  private static Link link(String entity, String name, EntityType type) {
    return new Link(entity, name, type, name, "Q1", 0.9321, List.of("full name"), List.of());
  }

  static FoundQuote quote(String id) {
    return new FoundQuote(
        id + "#0",
        brief(id),
        Quote.Kind.DIRECT,
        Part.TEXT,
        new Span(0, 10),
        "“We talk,”",
        List.of(new Span(0, 10)),
        List.of(new Span(4, 8)),
        "",
        " said Ann Lee",
        new Span(11, 15),
        new FoundQuote.FoundSpeaker(
            "dbp:Ann_Lee", "Ann Lee", "Ann Lee", new Span(16, 23), "Q V NP", 0.98, null),
        List.of(),
        null,
        new FoundQuote.Provenance("corenlp-4.5.10", "2022.1"),
        List.of(brief(id)),
        1.0);
  }

  static FoundEntity entity() {
    return new FoundEntity(
        "dbp:Ann_Lee",
        EntityType.PERSON,
        "Ann Lee",
        null,
        "Ann Lee",
        List.of(new Span(0, 3)),
        1,
        2);
  }

  static FoundEntity place() {
    return new FoundEntity(
        "Q1741", EntityType.PLACE, "Vienna", "capital", "Vienna", List.of(), 1, 2);
  }

  static Entity lee() {
    return EntityBuilder.person("dbp:Ann_Lee", "Ann Lee")
        .aliases("A. Lee")
        .wikipedia("Ann Lee")
        .office(new Entity.Office("envoy", new PartialDate("2021"), null))
        .sources("curated")
        .build();
  }
}
