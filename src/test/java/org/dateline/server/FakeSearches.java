package org.dateline.server;

import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.ArticleSearch;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.FoundArticle;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.QuoteSearch;
import org.dateline.search.Snippet;
import org.dateline.search.ValueList;
import org.dateline.search.WordMark;

/** Finds the one article of a fake archive, and its one quotation, whatever is asked. */
final class FakeSearches implements ArticleSearch, QuoteSearch {
  private final FakeArchive archive;

  FakeSearches(FakeArchive archive) {
    this.archive = archive;
  }

  @Override
  public List<WordMark> mark(String article, ParsedWords words) {
    archive.ask(words.typed());
    return List.of(new WordMark(Part.TITLE, new Span(0, 5)));
  }

  @Override
  public ArticleResults search(ArticleQuery query) {
    archive.ask(query);
    FoundArticle hit =
        new FoundArticle(
            archive.id(),
            "Talks <open>",
            new PartialDate("2022-01-12"),
            "Danube Courier",
            null,
            "VIENNA",
            1.5,
            List.of(new Span(0, 5)),
            List.of(new Snippet(Part.TEXT, 0, FakeContent.TEXT, List.of(new Span(4, 8)))),
            List.of(new FoundArticle.NamedEntity("dbp:Ann_Lee", "Ann Lee", EntityType.PERSON, 1)),
            1,
            List.of(
                new FoundArticle.MatchingQuote(
                    new Span(0, 10), "“We talk,”", Quote.Kind.DIRECT, "dbp:Ann_Lee", "Ann Lee"),
                new FoundArticle.MatchingQuote(
                    new Span(0, 10), "“We talk,”", Quote.Kind.MIXED, null, null)));
    return new ArticleResults(
        1,
        archive.timesAsked(),
        List.of(hit),
        Map.of(
            Facet.PERSON, FakeContent.facet("dbp:Ann_Lee", Selected.ANY_OF),
            Facet.PLACE, FakeContent.facet("Q1741", Selected.NONE_OF),
            Facet.SOURCE, FakeContent.facet("Danube Courier", Selected.NO)),
        FakeContent.TIMELINE,
        "talk",
        null,
        "c2");
  }

  @Override
  public long count(ArticleQuery query) {
    return search(query).total();
  }

  @Override
  public long stories(ArticleQuery query) {
    return 1;
  }

  @Override
  public FacetResult facet(ArticleQuery query, Facet facet, ValueList list) {
    archive.ask(List.of(query, facet, list));
    return FakeContent.facet("dbp:Ann_Lee", Selected.NO);
  }

  @Override
  public QuoteResults search(QuoteQuery query) {
    archive.ask(query);
    return new QuoteResults(
        1, 2, List.of(FakeContent.quote(archive.id())), Map.of(), FakeContent.TIMELINE, null, null);
  }

  @Override
  public FacetResult facet(QuoteQuery query, QuoteFacet facet, ValueList list) {
    archive.ask(List.of(query, facet, list));
    return FakeContent.facet("direct", Selected.NO);
  }
}
