package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.EntityDirectory;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.Sort;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.Hit;
import org.dateline.search.Selection;
import org.dateline.search.Snippet;
import org.dateline.search.Timeline.Bar;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the archive promises, on a real node. */
@ServerContract
final class ArchiveIT {
  private static final Entity KYIV =
      new Entity(
          "l:Kyiv",
          EntityType.PLACE,
          "Kyiv",
          List.of("Kiev", "Kyjiw"),
          "capital of Ukraine",
          null,
          null,
          "UA",
          null,
          List.of(),
          List.of("curated"));
  private static final EntityDirectory DIRECTORY =
      id -> id.equals(KYIV.id()) ? Optional.of(KYIV) : Optional.empty();

  private static ElasticArchive archive;

  @BeforeAll
  static void fill() {
    archive = TestArchive.of(articles(), DIRECTORY).get();
  }

  @AfterAll
  static void empty() {
    archive.delete();
    archive.close();
  }

  private static List<AnnotatedArticle> articles() {
    return List.of(
        Samples.article("vienna")
            .title("Guarantees asked for in Vienna")
            .published("2022-01-12")
            .source("Danube Courier")
            .person("Ann Lee")
            .text(" of the ")
            .organization("Harbour Board")
            .text(" said in ")
            .place("Vienna")
            .text(": ")
            .quote("“We need guarantees.”", Quote.Kind.DIRECT, false)
            .build(),
        Samples.article("kyiv")
            .title("A visit")
            .published("2022-01-13")
            .source("Danube Courier")
            .person("Ann Lee")
            .text(" told reporters in ")
            .place("Kyiv")
            .text(" that the guarantee was late. The visit began on ")
            .mentions("2022-01-11")
            .text(".")
            .build(),
        Samples.article("port")
            .title("The port’s year")
            .published("2022")
            .source("Coast Mail")
            .organization("Harbour Board")
            .text(" looked back on a café opened by ")
            .person("Bo Ek")
            .text(", who spoke of ")
            .person("Bo Ek")
            .quote(" “a good year”", Quote.Kind.MIXED, true)
            .build(),
        Samples.article("undated").text("Words without a name or a day.").build());
  }

  private static ArticleQuery query(String words) {
    return new ArticleQuery(
        words, Map.of(), DayRange.ALWAYS, DayRange.ALWAYS, false, Sort.RELEVANCE, 20, null);
  }

  private static ArticleQuery query(Map<Facet, Selection> selections, DayRange published) {
    return new ArticleQuery(
        "", selections, published, DayRange.ALWAYS, false, Sort.RELEVANCE, 20, null);
  }

  private static List<String> ids(ArticleResults results) {
    return results.hits().stream().map(Hit::id).toList();
  }

  private static List<String> found(String words) {
    return ids(archive.articleSearch().search(query(words)));
  }

  private static Selection anyOf(String... ids) {
    return new Selection(List.of(ids), List.of(), List.of());
  }

  @Test
  void anArticleComesBackAsItWasPut() {
    for (AnnotatedArticle article : articles()) {
      assertThat(archive.articles().find(article.article().id())).contains(article);
    }
    assertThat(archive.articles().find("nobody wrote it")).isEmpty();
  }

  @Test
  void anUnchangedArticleIsKnown() {
    AnnotatedArticle first = articles().get(0);
    ContentHash same = ContentHash.of(first.article());
    assertThat(archive.articles().known(List.of(same, new ContentHash("kyiv", "other"))))
        .containsExactly("vienna");
  }

  @Test
  void wordsAreFoundInAllTheirFormsAndWithoutAccents() {
    assertThat(found("guarantee")).containsExactlyInAnyOrder("vienna", "kyiv");
    assertThat(found("CAFE")).containsExactly("port");
    assertThat(found("port")).containsExactly("port");
    assertThat(found("=guarantees")).containsExactly("vienna");
    assertThat(found("visit guarantees")).containsExactly("kyiv");
    assertThat(found("guarantees -visit")).containsExactly("vienna");
    assertThat(found("cafe OR visit")).containsExactlyInAnyOrder("port", "kyiv");
    assertThat(found("title:guarantee*")).containsExactly("vienna");
    assertThat(found("\"told reporters\"")).containsExactly("kyiv");
    assertThat(found("reporters NEAR/8 late")).containsExactly("kyiv");
    assertThat(found("reporters NEAR/1 late")).isEmpty();
  }

  @Test
  void anArticleIsFoundUnderEveryNameOfItsEntities() {
    assertThat(found("Kiev")).containsExactly("kyiv");
  }

  @Test
  void wordsThatFindNothingAreAnsweredWithWordsThatDo() {
    assertThat(archive.articleSearch().search(query("garantees")).didYouMean())
        .isEqualTo("guarantees");
    assertThat(archive.articleSearch().search(query("xyzzyx")).didYouMean()).isNull();
  }

  @Test
  void titleRanksAboveText() {
    assertThat(found("guarantees")).containsExactly("vienna", "kyiv");
  }

  @Test
  void snippetsAreVerbatimAndMarkTheWords() {
    Hit hit = archive.articleSearch().search(query("guarantees")).hits().get(0);
    String text = articles().get(0).article().text();
    Snippet snippet = hit.snippets().get(0);
    assertThat(text.substring(snippet.start())).startsWith(snippet.text());
    assertThat(snippet.highlights()).hasSize(1);
    assertThat(snippet.highlights().get(0).in(snippet.text())).isEqualTo("guarantees");
    assertThat(hit.titleHighlights().get(0).in(hit.title())).isEqualTo("Guarantees");
    assertThat(hit.quotes())
        .extracting(Hit.QuoteHit::text)
        .containsExactly("“We need guarantees.”");
  }

  @Test
  void namesOfAHitStandByMentionsAndThoseSelectedFirst() {
    Hit hit = only(query(Map.of(Facet.PERSON, anyOf("p:Bo Ek")), DayRange.ALWAYS));
    assertThat(hit.names())
        .extracting(Hit.NamedEntity::name)
        .containsExactly("Bo Ek", "Harbour Board");
    assertThat(hit.names().get(0).mentions()).isEqualTo(2);
  }

  private static Hit only(ArticleQuery query) {
    ArticleResults results = archive.articleSearch().search(query);
    assertThat(results.hits()).hasSize(1);
    return results.hits().get(0);
  }

  @Test
  void aFacetsOwnSelectionDoesNotNarrowIt() {
    ArticleResults results =
        archive
            .articleSearch()
            .search(query(Map.of(Facet.PERSON, anyOf("p:Bo Ek")), DayRange.ALWAYS));
    assertThat(ids(results)).containsExactly("port");
    assertThat(results.facets().get(Facet.PERSON).buckets())
        .containsExactly(
            new Bucket("p:Ann Lee", "Ann Lee", 2, Selected.NO),
            new Bucket("p:Bo Ek", "Bo Ek", 1, Selected.ANY_OF));
    assertThat(results.facets().get(Facet.PERSON).missing()).isEqualTo(1);
    assertThat(results.facets().get(Facet.ORGANIZATION).buckets())
        .containsExactly(new Bucket("o:Harbour Board", "Harbour Board", 1, Selected.NO));
    assertThat(results.facets().get(Facet.SPEAKER).buckets())
        .containsExactly(new Bucket("p:Bo Ek", "Bo Ek", 1, Selected.NO));
  }

  @Test
  void aSelectedValueStaysWithItsCountEvenWhenThatIsNone() {
    ArticleResults results =
        archive
            .articleSearch()
            .search(
                query(
                    Map.of(Facet.PERSON, anyOf("p:Nobody"), Facet.SOURCE, anyOf("Coast Mail")),
                    DayRange.ALWAYS));
    assertThat(results.total()).isZero();
    assertThat(results.facets().get(Facet.PERSON).buckets())
        .extracting(Bucket::id, Bucket::count)
        .containsExactly(tuple("p:Bo Ek", 1L), tuple("p:Nobody", 0L));
  }

  @Test
  void valuesCombineWithAllOfAndNoneOf() {
    Selection without = new Selection(List.of(), List.of(), List.of("p:Ann Lee"));
    assertThat(ids(search(Map.of(Facet.PERSON, without))))
        .containsExactlyInAnyOrder("port", "undated");
    Selection both = new Selection(List.of(), List.of("l:Vienna", "l:Kyiv"), List.of());
    assertThat(ids(search(Map.of(Facet.PLACE, both)))).isEmpty();
    assertThat(ids(search(Map.of(Facet.SOURCE, anyOf(Selection.NO_VALUE)))))
        .containsExactly("undated");
  }

  private static ArticleResults search(Map<Facet, Selection> selections) {
    return archive.articleSearch().search(query(selections, DayRange.ALWAYS));
  }

  @Test
  void aYearIsNotItsFirstOfJanuary() {
    ArticleResults january =
        archive
            .articleSearch()
            .search(
                query(Map.of(), new DayRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 12))));
    assertThat(ids(january)).containsExactly("vienna");
    assertThat(january.timeline().bars())
        .containsExactly(
            new Bar(LocalDate.of(2022, 1, 12), 1, 1), new Bar(LocalDate.of(2022, 1, 13), 1, 1));
    assertThat(january.timeline().partial()).isEqualTo(1);
    assertThat(january.timeline().undated()).isEqualTo(1);
    DayRange year = new DayRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    assertThat(ids(archive.articleSearch().search(query(Map.of(), year))))
        .containsExactlyInAnyOrder("vienna", "kyiv", "port");
  }

  @Test
  void articlesAreFoundByADayTheyMention() {
    DayRange day = new DayRange(LocalDate.of(2022, 1, 11), LocalDate.of(2022, 1, 11));
    ArticleQuery query =
        new ArticleQuery("", Map.of(), DayRange.ALWAYS, day, false, Sort.NEWEST, 20, null);
    assertThat(ids(archive.articleSearch().search(query))).containsExactly("kyiv");
  }

  @Test
  void pagesHoldEveryArticleOnceWhileArticlesAreAdded() {
    try (ElasticArchive own = own()) {
      own.articles().put(numbered(0, 25));
      own.articles().refresh();
      int added = 1_000;
      for (Sort sort : Sort.values()) {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
          ArticleResults page =
              own.articleSearch()
                  .search(
                      new ArticleQuery(
                          "ship",
                          Map.of(),
                          DayRange.ALWAYS,
                          DayRange.ALWAYS,
                          false,
                          sort,
                          4,
                          after));
          page.hits().forEach(hit -> seen.add(hit.id()));
          after = page.next();
          own.articles().put(numbered(added + 1_000 * List.of(Sort.values()).indexOf(sort), 3));
          own.articles().refresh();
          added += 3;
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().containsAll(ids25());
      }
      own.delete();
    }
  }

  private static List<String> ids25() {
    return numbered(0, 25).stream().map(article -> article.article().id()).toList();
  }

  private static List<AnnotatedArticle> numbered(int first, int count) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      articles.add(
          Samples.article("n" + i)
              .published(LocalDate.of(2021, 3, 1).plusDays(i % 40).toString())
              .text("A ship " + "and more ".repeat(i % 7) + "words.")
              .build());
    }
    return articles;
  }

  @Test
  void replacingAnArticleRemovesWhatItNoLongerSays() {
    AnnotatedArticle before =
        Samples.article("changing")
            .text("It said ")
            .quote("“x1x.”", Quote.Kind.DIRECT, false)
            .build();
    AnnotatedArticle after =
        Samples.article("changing").text("It said nothing, zebrawise.").build();
    try (ElasticArchive own = own()) {
      assertThat(own.articles().put(List.of(before)).get(0).outcome()).isEqualTo(Outcome.CREATED);
      assertThat(own.articles().put(List.of(after)).get(0).outcome()).isEqualTo(Outcome.REPLACED);
      own.articles().refresh();
      assertThat(ids(own.articleSearch().search(query("x1x")))).isEmpty();
      assertThat(ids(own.articleSearch().search(query("zebrawise")))).containsExactly("changing");
      own.delete();
    }
  }

  private static ElasticArchive own() {
    return ElasticArchive.open(
        TestNode.url(), Credentials.NONE, TestNode.prefix(), 0, EntityDirectory.EMPTY);
  }
}
