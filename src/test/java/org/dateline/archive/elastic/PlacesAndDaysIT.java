package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Quote;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.search.Timeline;
import org.dateline.search.Timeline.Bar;
import org.dateline.search.Timeline.Interval;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.QuoteQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Places under their countries, the timeline of days mentioned, quotations that recur. */
@ServerContract
final class PlacesAndDaysIT {
  private static final SearchOptions WITHIN =
      new SearchOptions(false, true, Timeline.PlacedBy.MENTIONED);

  private static ElasticArchive archive;

  @BeforeAll
  static void fill() {
    archive =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            TestNode.prefix(),
            Sharding.DEFAULT,
            new Atlas());
    archive.articles().put(articles());
    archive.articles().refresh();
  }

  private static List<AnnotatedArticle> articles() {
    return List.of(
        Samples.article("donetsk")
            .published("2022-01-12")
            .place("Donetsk")
            .text(" and ")
            .place("Kyiv")
            .text(", on ")
            .mentions("2022-01-11")
            .text(" and ")
            .mentions("2022-01-11")
            .text(". ")
            .quote("“We are ready to go on talking.”", Quote.Kind.DIRECT, false)
            .build(),
        Samples.article("ukraine")
            .published("2022-01-13")
            .place("Ukraine")
            .text(", on ")
            .mentions("2022-01-09")
            .text(" and all of ")
            .mentions("2014")
            .text(". ")
            .quote("“We are ready, to go on talking!”", Quote.Kind.DIRECT, false)
            .build(),
        Samples.article("vienna")
            .published("2022-01-14")
            .place("Vienna")
            .text(" in ")
            .mentions("1975")
            .text(". ")
            .quote("“Ready.”", Quote.Kind.DIRECT, false)
            .build(),
        Samples.article("nowhere").published("2022").text("Never, nowhere.").build());
  }

  @AfterAll
  static void empty() {
    archive.delete();
    archive.close();
  }

  private static ArticleResults search(
      SearchOptions options, Map<Facet, Selection> selections, DayRange mentioned) {
    return archive
        .articleSearch()
        .search(
            ArticleQueries.everything()
                .with(selections)
                .mentioned(mentioned)
                .options(options)
                .sort(ArticleSort.OLDEST)
                .build());
  }

  @Test
  void aPlaceCountsUnderItsCountryWhenAsked() {
    ArticleResults within = search(WITHIN, Map.of(), DayRange.ALWAYS);
    assertThat(within.facets().get(Facet.PLACE).buckets())
        .extracting(Bucket::id, Bucket::count)
        .contains(tuple("l:Ukraine", 2L), tuple("l:Donetsk", 1L), tuple("l:Kyiv", 1L));
    ArticleResults named = search(SearchOptions.USUAL, Map.of(), DayRange.ALWAYS);
    assertThat(named.facets().get(Facet.PLACE).buckets())
        .extracting(Bucket::id, Bucket::count)
        .contains(tuple("l:Ukraine", 1L));
  }

  @Test
  void aCountryFindsItsPlacesWhenAsked() {
    Map<Facet, Selection> ukraine =
        Map.of(Facet.PLACE, new Selection(List.of("l:Ukraine"), List.of(), List.of()));
    assertThat(search(WITHIN, ukraine, DayRange.ALWAYS).total()).isEqualTo(2);
    assertThat(search(SearchOptions.USUAL, ukraine, DayRange.ALWAYS).total()).isEqualTo(1);
  }

  @Test
  void anArticleStandsOnceUnderEachDayItMentions() {
    Timeline timeline = search(WITHIN, Map.of(), DayRange.ALWAYS).timeline();
    assertThat(timeline.interval()).isEqualTo(Interval.DAY);
    assertThat(timeline.bars())
        .containsExactly(
            new Bar(LocalDate.of(2022, 1, 9), 1, 1), new Bar(LocalDate.of(2022, 1, 11), 1, 1));
    assertThat(timeline.partial()).isEqualTo(1);
    assertThat(timeline.undated()).isEqualTo(1);
  }

  @Test
  void theRangeOfATimelineDoesNotNarrowIt() {
    LocalDate day = LocalDate.of(2022, 1, 11);
    ArticleResults results = search(WITHIN, Map.of(), new DayRange(day, day));
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.timeline().bars()).hasSize(2);
    ArticleResults published = search(SearchOptions.USUAL, Map.of(), new DayRange(day, day));
    assertThat(published.timeline().bars())
        .containsExactly(new Bar(LocalDate.of(2022, 1, 12), 1, 1));
  }

  @Test
  void aQuotationNamesTheOtherArticlesThatCarryIt() {
    List<FoundQuote> quotes =
        archive
            .quoteSearch()
            .search(QuoteQueries.everything().sort(QuoteQuery.QuoteSort.OLDEST).build())
            .quotes();
    assertThat(quotes)
        .extracting(q -> q.article().id(), q -> q.copies().stream().map(ArticleBrief::id).toList())
        .containsExactly(
            tuple("donetsk", List.of("ukraine")),
            tuple("ukraine", List.of("donetsk")),
            tuple("vienna", List.of()));
    assertThat(quotes.get(0).provenance()).isEqualTo(new FoundQuote.Provenance("test", "test"));
  }
}
