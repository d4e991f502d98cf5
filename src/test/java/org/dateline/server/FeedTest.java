package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.article.PartialDate;
import org.dateline.search.ArticleQuery;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
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
    assertThat(((ArticleQuery) archive.lastAsked()).sort()).isEqualTo(ArticleQuery.Sort.NEWEST);
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

  @Test
  void anEntryWithoutADateHasNoneOfItsOwn() throws Exception {
    Feed.FeedEntry undated =
        new Feed.FeedEntry("a", "http://x/a", "A <b>\u0001", "text & more", null, null);
    Feed.FeedEntry dated =
        new Feed.FeedEntry("b", "http://x/b", "B", "", new PartialDate("2022-01"), "Coast Mail");
    String atom =
        new String(
            new Feed("t", "p", "s", List.of(dated, undated), LocalDate.of(2026, 5, 4))
                .in(Feed.Format.ATOM),
            StandardCharsets.UTF_8);

    Document feed = xml(atom);
    assertThat(feed.getElementsByTagName("published").getLength()).isEqualTo(1);
    assertThat(feed.getElementsByTagName("updated").item(2).getTextContent())
        .isEqualTo("2022-01-01T00:00:00Z");
    assertThat(feed.getElementsByTagName("title").item(2).getTextContent()).isEqualTo("A <b>");
    assertThat(atom).doesNotContain("1970");
    Feed undatedAlone = new Feed("t", "p", "s", List.of(undated), LocalDate.of(2026, 5, 4));
    assertThat(new String(undatedAlone.in(Feed.Format.ATOM), StandardCharsets.UTF_8))
        .as("no day is made up: that of asking is the feed's")
        .contains("<updated>2026-05-04T00:00:00Z</updated>");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
