package org.dateline.archive.elastic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.archive.elastic.query.WordsQuery;
import org.dateline.search.ArticleQuery;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.search.Timeline;
import org.dateline.search.Timeline.Interval;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.QuoteQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests of the requests to Elasticsearch, against files that were read by a person. After a change
 * that is meant, {@code -Ddateline.requests=write} writes them anew, for their difference to be
 * read.
 */
final class RequestsTest {
  private static final Path FILES = Path.of("src", "test", "resources", "requests");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final PlanRequests ONE_SHARD = new PlanRequests(null);
  private static final PlanRequests SHARDS = new PlanRequests(2_000);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "words-all                | talks guarantees",
        "words-phrase-without     | \"security guarantees\" -port",
        "words-either-in-title    | title:(talks OR summit)",
        "words-exact              | =guarantee",
        "words-number             | boeing 737",
        "words-beginning          | guarant*",
        "words-near               | talks NEAR/5 \"written answer\"",
        "words-of-a-question      | What did the minister say about security guarantees?",
        "words-none               | ``"
      })
  void wordsAskElasticsearchWhatTheFileHolds(String file, String typed) throws IOException {
    check(file, WordsQuery.ARTICLES.of(ParsedWords.of(typed).words()));
  }

  private static ArticleQuery articles(SearchOptions options) {
    return ArticleQueries.of("talks")
        .with(Facet.PERSON, new Selection(List.of("Q1", "Q2"), List.of(), List.of("Q3")))
        .with(Facet.PLACE, new Selection(List.of(), List.of("Q4"), List.of()))
        .with(Facet.SPEAKER, Selection.NO_VALUE)
        .published(new DayRange(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 14)))
        .mentioned(new DayRange(LocalDate.of(2022, 1, 11), null))
        .options(options)
        .build();
  }

  private static Plan plan(SearchOptions options) {
    ArticleQuery query = articles(options);
    return new ArticlePlans("dateline-articles", UnaryOperator.identity(), UnaryOperator.identity())
        .plan(query, query.words().words());
  }

  @Test
  void eachFacetIsCountedUnderAllFiltersButItsOwn() throws IOException {
    check("articles-filtered", ONE_SHARD.page(plan(SearchOptions.USUAL), null, Interval.DAY));
  }

  @Test
  void theNextPageGoesOnInItsSnapshot() throws IOException {
    ArticleQuery query = ArticleQueries.of("talks").size(5).build();
    Plan plan =
        new ArticlePlans("dateline-articles", UnaryOperator.identity(), UnaryOperator.identity())
            .plan(query, ParsedWords.of("talks").words());
    Cursor cursor =
        new Cursor(
            List.of(FieldValue.of(1.5), FieldValue.of(1642032000000L), FieldValue.of("a1")),
            5,
            "snapshot");
    check("articles-next-page", SHARDS.page(plan, cursor, Interval.MONTH));
  }

  @Test
  void theTimelineOfDaysMentionedIsNotNarrowedByThem() throws IOException {
    SearchOptions options = new SearchOptions(true, true, Timeline.PlacedBy.MENTIONED);
    check("timeline-mentioned", ONE_SHARD.timeline(plan(options), Interval.DAY));
  }

  @Test
  void oneFacetIsCountedAlone() throws IOException {
    Plan plan = plan(new SearchOptions(true, true, Timeline.PlacedBy.PUBLISHED));
    check(
        "facet-places-within",
        plan.countRequest(plan.dimension("place")).request(10, List.of("Q4", "Q5"), 100));
  }

  /**
   * Only what is about that, and of that kind, counts: for the articles, and for their speakers.
   */
  @Test
  void articlesAreAskedForByWhatTheyQuote() throws IOException {
    ArticleQuery query =
        ArticleQueries.everything()
            .with(Facet.SPEAKER, new Selection(List.of("Q1"), List.of(), List.of("nobody")))
            .quoted(QuoteFacet.ABOUT, "Q2")
            .sort(ArticleQuery.ArticleSort.NEWEST)
            .build();
    Plan plan =
        new ArticlePlans("dateline-articles", UnaryOperator.identity(), UnaryOperator.identity())
            .plan(query);
    check(
        "articles-by-quotation",
        plan.countRequest(plan.dimension("speaker")).request(10, null, 100));
  }

  @Test
  void quotationsAreAskedForByWhatTheirArticleNames() throws IOException {
    QuoteQuery query =
        QuoteQueries.everything()
            .with(QuoteFacet.KIND, "direct")
            .naming(Facet.ORGANIZATION, "Q9")
            .articles("a1")
            .sort(QuoteQuery.QuoteSort.SPEAKER)
            .build();
    Plan plan =
        new QuotePlans(
                "dateline-quotes",
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                within -> Queries.anyOf("article", List.of("a1")))
            .plan(query, ParsedWords.of("").words());
    check("quotes-of-articles", ONE_SHARD.page(plan, null, Interval.DAY));
  }

  private static void check(String file, Object request) throws IOException {
    String json = JsonpUtils.toJsonString(request, new JacksonJsonpMapper());
    String sent = JSON.writeValueAsString(JSON.treeToValue(JSON.readTree(json), Object.class));
    Path expected = FILES.resolve(file.strip() + ".json");
    if ("write".equals(System.getProperty("dateline.requests"))) {
      Files.writeString(expected, sent + "\n");
    }
    assertThat(sent + "\n").as(file).isEqualTo(Files.readString(expected));
  }
}
