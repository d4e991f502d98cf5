package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.article.PartialDate;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.QuoteFacet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Searches as feeds, over real HTTP. */
final class FeedTest extends ServerFixture {
  @Test
  void aSearchIsAnAtomFeedNewestFirst() throws Exception {
    HttpResponse<String> answer = get("/api/feed?q=talk&person=Q1");

    assertThat(header(answer, "Content-Type")).startsWith("application/atom+xml");
    Document feed = xml(answer.body());
    assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
    assertThat(feed.getElementsByTagName("title").item(0).getTextContent()).contains("“talk”");
    assertThat(answer.body())
        .contains("/api/feed?what=articles&amp;format=atom&amp;person=Q1&amp;q=talk");
    assertThat(((ArticleQuery) archive.lastAsked()).sort())
        .isEqualTo(ArticleQuery.ArticleSort.NEWEST);
  }

  @Test
  void aSearchIsAJsonFeedToo() {
    for (String what : List.of("articles", "quotes")) {
      JsonNode feed = parse(get("/api/feed?format=json&q=talk&what=" + what).body());
      assertThat(feed.path("version").textValue()).contains("1.1");
      assertThat(feed.path("items")).isNotEmpty();
      assertThat(feed.path("items").get(0).path("url").textValue()).contains("/articles/");
    }
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void theTitleOfArticlesSaysEveryFacet(Facet facet) {
    assertThat(title("&" + facet.parameter() + "=x"))
        .isEqualTo("Dateline: articles, " + facet.parameter() + " x");
  }

  @ParameterizedTest
  @EnumSource(QuoteFacet.class)
  void theTitleOfQuotationsSaysEveryFacet(QuoteFacet facet) {
    String value = facet == QuoteFacet.KIND ? "direct" : "x";
    assertThat(title("&what=quotes&" + facet.parameter() + "=" + value))
        .isEqualTo("Dateline: quotations, " + facet.parameter() + " " + value);
  }

  @Test
  void theTitleSaysTheWholeSearch() {
    assertThat(title("&size=5")).isEqualTo("Dateline: articles");
    assertThat(title("&q=talk&place=Q1741&source=Coast+Mail&source=Harbour+Post"))
        .isEqualTo(
            "Dateline: articles with “talk”, place Vienna, source Coast Mail or Harbour Post");
    assertThat(title("&person.all=P1&person.all=P2&subject.not=oil&published.from=2022-01-10"))
        .isEqualTo(
            "Dateline: articles, person P1 and P2, without subject oil, published from 2022-01-10");
    assertThat(title("&speaker=unnamed&what=quotes&published=none"))
        .isEqualTo("Dateline: quotations, speaker not named, published: no day");
    assertThat(title("&speaker=nobody&mentioned.from=2022-01-10&mentioned.to=2022-01-14"))
        .isEqualTo("Dateline: articles, speaker nobody, mentioned from 2022-01-10 to 2022-01-14");
  }

  private String title(String search) {
    return parse(get("/api/feed?format=json" + search).body()).path("title").textValue();
  }

  @Test
  void idsOfEntriesStayTheSame() {
    String one = get("/api/feed?format=json&q=talk").body();
    String other = get("/api/feed?format=json").body();
    assertThat(parse(one).path("items").findValuesAsText("id"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("urn:uuid:"))
        .isEqualTo(parse(other).path("items").findValuesAsText("id"));
  }

  @Test
  void whatIsNoFilterOfTheSearchIsRefused() {
    assertThat(send("GET", "/api/feed?article=a1").statusCode()).isEqualTo(400);
    assertThat(send("GET", "/api/feed?what=quotes&article=a1&about=Q1").statusCode())
        .isEqualTo(200);
    assertThat(send("GET", "/api/feed?format=rss").statusCode()).isEqualTo(400);
  }

  private static final Instant STORED = Instant.parse("2024-02-03T04:05:06Z");

  private static String atom(Feed.FeedEntry... entries) {
    Feed feed = new Feed("t", "p", "s", List.of(entries), LocalDate.of(2026, 5, 4));
    return new String(feed.in(Feed.FeedFormat.ATOM), StandardCharsets.UTF_8);
  }

  @Test
  void anEntryWithoutADateHasTheMomentInWhichItWasStored() throws Exception {
    Feed.FeedEntry undated =
        new Feed.FeedEntry("a", "http://x/a", "A <b>\u0001", "text & more", null, STORED, null);
    Feed.FeedEntry dated =
        new Feed.FeedEntry(
            "b",
            "http://x/b",
            "B",
            "",
            new PartialDate("2022-01"),
            Instant.parse("2022-01-01T00:00:00Z"),
            "Coast Mail");

    Document feed = xml(atom(dated, undated));

    assertThat(feed.getElementsByTagName("published").getLength()).isEqualTo(1);
    assertThat(texts(feed, "updated"))
        .as("that of the feed is the latest of its entries")
        .containsExactly("2024-02-03T04:05:06Z", "2022-01-01T00:00:00Z", "2024-02-03T04:05:06Z");
    assertThat(feed.getElementsByTagName("title").item(2).getTextContent()).isEqualTo("A <b>");
    assertThat(atom(undated)).doesNotContain("1970", "2026-05-04");
    assertThat(atom()).contains("<updated>2026-05-04T00:00:00Z</updated>");
  }

  @Test
  void momentsOfArticlesWithoutADayAreAskedForAndNoOthers() {
    List<String> asked = new ArrayList<>();
    Map<String, PartialDate> days = Map.of("dated", new PartialDate("2022-01-13"));

    EntryMoments moments =
        EntryMoments.of(
            List.of("dated", "undated", "undated", "older"),
            id -> id,
            days::get,
            ids -> {
              asked.addAll(ids);
              return Map.of("undated", STORED);
            });

    assertThat(asked).containsExactly("undated", "older");
    assertThat(moments.of("dated", days.get("dated"))).isEqualTo("2022-01-13T00:00:00Z");
    assertThat(moments.of("undated", null)).isEqualTo(STORED);
    assertThat(moments.of("older", null))
        .as("stored before moments were kept: the same for good")
        .isEqualTo("2026-11-30T00:00:00Z");
  }

  private static List<String> texts(Document feed, String element) {
    NodeList found = feed.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
