package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.EntityPage;
import org.dateline.search.EntityPage.Surface;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Export;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FoundQuote;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.Selection;
import org.dateline.search.Suggestions;
import org.dateline.search.ValueList;
import org.dateline.search.WordMark;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.EntityBuilder;
import org.dateline.testing.QuoteQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Quotations, entities, overview and export, on a real node. */
@ServerContract
final class ReadersIT {
  private static final Entity VIENNA =
      EntityBuilder.place("l:Vienna", "Vienna").wikidata("Q1741").sources("test").build();

  private static ElasticArchive archive;

  @BeforeAll
  static void fill() {
    archive =
        TestArchive.of(articles(), id -> Optional.of(VIENNA).filter(v -> v.id().equals(id))).get();
  }

  @AfterAll
  static void empty() {
    archive.delete();
    archive.close();
  }

  private static List<AnnotatedArticle> articles() {
    return List.of(
        Samples.article("talks")
            .title("Talks end without a promise")
            .published("2022-01-12")
            .source("Danube Courier")
            .person("Ann Lee")
            .text(" said of the grain ")
            .quote("“The harvest comes first.”", Quote.Kind.DIRECT, true)
            .text(" after a while. ")
            .name("Ms. Lee", "p:Ann Lee", "Ann Lee", EntityType.PERSON)
            .text(" left for ")
            .place("Vienna")
            .build(),
        Samples.article("answer")
            .title("An answer from the port")
            .published("2022-01-14")
            .source("Coast Mail")
            .person("Zoë Ångström")
            .text(" answered ")
            .person("Ann Lee")
            .text(" at ")
            .organization("Harbour Board")
            .text(" in ")
            .place("Vienna")
            .text(": ")
            .quote("“Harvests are late.”", Quote.Kind.INDIRECT, false)
            .build(),
        Samples.article("other").title("Elsewhere").text("Nothing of it.").build());
  }

  private static ArticleQuery everything() {
    return ArticleQueries.everything().build();
  }

  private static QuoteQuery quotes(String words, Map<QuoteFacet, Selection> selections) {
    return QuoteQueries.of(words).with(selections).build();
  }

  private static Selection anyOf(String id) {
    return new Selection(List.of(id), List.of(), List.of());
  }

  @Test
  void aQuotationComesWithItsSpeakerAndTheWordsAroundIt() {
    QuoteResults results = archive.quoteSearch().search(quotes("harvest", Map.of()));
    assertThat(results.total()).isEqualTo(2);
    FoundQuote direct = results.quotes().get(1);
    assertThat(direct.text()).isEqualTo("“The harvest comes first.”");
    assertThat(direct.highlights()).hasSize(1);
    assertThat(direct.highlights().get(0).in(direct.text())).isEqualTo("harvest");
    assertThat(direct.before()).isEqualTo("Ann Lee said of the grain ");
    assertThat(direct.after()).startsWith(" after a while.");
    assertThat(direct.speaker().name()).isEqualTo("Ann Lee");
    assertThat(direct.article().title()).isEqualTo("Talks end without a promise");
    assertThat(results.quotes().get(0).speaker()).isNull();
    assertThat(results.facets().get(QuoteFacet.SPEAKER).missing()).isEqualTo(1);
    assertThat(results.timeline().bars()).hasSize(2);
  }

  @Test
  void quotationsAreFilteredByKindAndSpeakerSideways() {
    QuoteResults results =
        archive.quoteSearch().search(quotes("", Map.of(QuoteFacet.KIND, anyOf("indirect"))));
    assertThat(results.quotes())
        .extracting(FoundQuote::text)
        .containsExactly("“Harvests are late.”");
    assertThat(results.facets().get(QuoteFacet.KIND).buckets())
        .extracting(Bucket::id)
        .containsExactly("direct", "indirect");
    assertThat(
            archive
                .quoteSearch()
                .search(quotes("", Map.of(QuoteFacet.SPEAKER, anyOf("p:Ann Lee"))))
                .total())
        .isEqualTo(1);
  }

  @Test
  void aFacetIsSearchedByTheBeginningOfAnyWordOfAName() {
    FacetResult people =
        archive
            .articleSearch()
            .facet(everything(), Facet.PERSON, new ValueList("angst", FacetOrder.COUNT, 0, 5));
    assertThat(people.buckets()).extracting(Bucket::name).containsExactly("Zoë Ångström");
    assertThat(people.distinct()).isEqualTo(1);
    assertThat(
            archive
                .articleSearch()
                .facet(everything(), Facet.SOURCE, new ValueList("mai", FacetOrder.COUNT, 0, 5))
                .buckets())
        .extracting(Bucket::id)
        .containsExactly("Coast Mail");
    assertThat(
            archive
                .articleSearch()
                .facet(everything(), Facet.SOURCE, new ValueList("", FacetOrder.NAME, 0, 5))
                .buckets())
        .extracting(Bucket::id)
        .containsExactly("Coast Mail", "Danube Courier");
  }

  @Test
  void anEntityIsFoundByTheBeginningOfItsNamesWithItsArticles() {
    FoundEntity found = archive.entitySearch().find("ann l", null, 0, 5).entities().get(0);
    assertThat(found.name()).isEqualTo("Ann Lee");
    assertThat(found.articles()).isEqualTo(2);
    assertThat(found.highlights())
        .extracting(s -> s.in(found.matched()))
        .containsExactly("Ann", "L");
    assertThat(archive.entitySearch().find("", EntityType.PLACE, 0, 5).entities())
        .extracting(FoundEntity::name, FoundEntity::articles)
        .containsExactly(tuple("Vienna", 2L));
    assertThat(archive.entitySearch().named(everything(), null, FacetOrder.NAME, 1, 2).entities())
        .extracting(FoundEntity::name)
        .containsExactly("Harbour Board", "Vienna");
  }

  @Test
  void anEntitysPageCountsHowItIsWrittenAndWhoIsNamedWithIt() {
    EntityPage page = archive.entitySearch().page("p:Ann Lee").orElseThrow();
    assertThat(page.articles()).isEqualTo(2);
    assertThat(page.mentions()).isEqualTo(3);
    assertThat(page.quotesBy()).isEqualTo(1);
    assertThat(page.sources()).isEqualTo(2);
    assertThat(page.first()).isEqualTo("2022-01-12");
    assertThat(page.last()).isEqualTo("2022-01-14");
    assertThat(page.surfaces())
        .containsExactly(new Surface("Ann Lee", 2, 2), new Surface("Ms. Lee", 1, 1));
    assertThat(page.volume().bars()).hasSize(2);
    assertThat(page.namedWith().get(Facet.PERSON))
        .extracting(FoundEntity::name)
        .containsExactly("Zoë Ångström");
    assertThat(archive.entitySearch().page("nobody")).isEmpty();
  }

  @Test
  void anEntityIsFoundByItsWikidataIdToo() {
    assertThat(archive.entitySearch().page("Q1741").orElseThrow().entity().id())
        .isEqualTo("l:Vienna");
    assertThat(archive.entitySearch().page("Q174")).isEmpty();
  }

  @Test
  void suggestionsAreNamesThenTitles() {
    Suggestions suggestions = archive.suggester().suggest("an", 5);
    assertThat(suggestions.names()).extracting(FoundEntity::name).contains("Ann Lee");
    assertThat(suggestions.titles())
        .extracting(title -> title.article().title())
        .containsExactly("An answer from the port");
  }

  @Test
  void theWholeIsTold() {
    assertThat(archive.totals().count().articles()).isEqualTo(3);
    assertThat(archive.totals().count().quotes()).isEqualTo(2);
    assertThat(archive.totals().count().names()).isEqualTo(4);
    assertThat(archive.totals().count().first()).isEqualTo("2022-01-12");
  }

  @Test
  void relatedArticlesShareNames() {
    assertThat(archive.similar().related("talks", 5))
        .extracting(ArticleBrief::id)
        .containsExactly("answer");
    assertThat(archive.similar().related("other", 5)).isEmpty();
  }

  @Test
  void wordsAreMarkedInTheWholeArticle() {
    List<WordMark> marked =
        archive.articleSearch().mark("talks", ParsedWords.of("promise harvest"));
    assertThat(marked).extracting(WordMark::part).containsExactly(Part.TITLE, Part.TEXT);
    String text = articles().get(0).article().text();
    assertThat(marked.get(1).span().in(text)).isEqualTo("harvest");
  }

  @Test
  void everythingIsExported() {
    List<String> ids = new ArrayList<>();
    archive.export().articles(everything(), article -> ids.add(article.article().id()));
    assertThat(ids).containsExactlyInAnyOrder("talks", "answer", "other");
    List<FoundQuote> quotes = new ArrayList<>();
    archive.export().quotes(quotes("", Map.of()), quotes::add);
    assertThat(quotes).hasSize(2);
    List<Export.EntityRow> names = new ArrayList<>();
    archive.export().entities(everything(), names::add);
    assertThat(names).hasSize(4);
    assertThat(names.get(0).articles()).isEqualTo(2);
  }

  @Test
  void unusualNamesNeedMoreThanOneArticle() {
    assertThat(archive.entitySearch().unusual(everything(), 5)).isEmpty();
  }
}
