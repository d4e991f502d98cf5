package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.ValueList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of the API over real HTTP, asking a fake archive. */
final class ServerTest extends ServerFixture {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search",
        "/api/search?q=talk&person=Q1&person=Q2&place.not=Q3&published.from=2022-01-10&size=5",
        "/api/facets/person?prefix=an&person=Q1",
        "/api/facets/kind",
        "/api/overview?q=talk",
        "/api/quotes?q=talk&about=Q1&kind=direct&sort=speaker",
        "/api/names?sort=unusual&type=PERSON&after=20",
        "/api/search?q=talk&copies=yes&bars=found",
        "/api/entities?q=lee",
        "/api/entities/dbp:Ann_Lee",
        "/api/articles/a1",
        "/api/articles/a1?q=talks",
        "/api/articles/a1/related",
        "/api/articles/a1/cite",
        "/api/articles/a1/cite?format=bibtex",
        "/api/articles/a1/cite?format=ris",
        "/api/articles/a1/cite?format=csl",
        "/api/suggest?q=an",
        "/api/export",
        "/api/export?what=quotes&format=jsonl",
        "/api/archive",
        "/api/openapi.yaml",
        "/health",
        "/health/live",
        "/health/ready",
        "/metrics"
      })
  void everyCallAnswersAsTheContractSays(String path) {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search", "/api/articles/a1", "/api/export", "/", "/health"})
  void headAnswersLikeGetWithoutBody(String path) {
    HttpResponse<String> head = send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(send("GET", path).statusCode());
    assertThat(head.body()).isEmpty();
  }

  @Test
  void headOfAnArticleThatIsNotThereIsNotFound() {
    assertThat(send("HEAD", "/api/articles/none").statusCode()).isEqualTo(404);
  }

  @Test
  void filtersReachTheSearch() {
    json(
        "/api/search?q=%20talk+on%20&person=A&person=B&person.all=C&person.not=D&source=Danube%20Courier"
            + "&published.from=2022-01-10&published.to=2022-01-10&mentioned.from=&speech=all&size=200&sort=oldest&after=x");
    ArticleQuery asked = (ArticleQuery) archive.lastAsked();
    assertThat(asked.words().typed()).isEqualTo("talk on");
    assertThat(asked.selection(Facet.PERSON).anyOf()).containsExactly("A", "B");
    assertThat(asked.selection(Facet.PERSON).allOf()).containsExactly("C");
    assertThat(asked.selection(Facet.PERSON).noneOf()).containsExactly("D");
    assertThat(asked.selection(Facet.SOURCE).anyOf()).containsExactly("Danube Courier");
    assertThat(asked.selections()).doesNotContainKey(Facet.PLACE);
    assertThat(asked.published().to()).isEqualTo("2022-01-10");
    assertThat(asked.mentioned().isOpen()).isTrue();
    assertThat(asked.options().allSpeech()).isTrue();
    assertThat(asked.size()).isEqualTo(200);
    assertThat(asked.sort()).isEqualTo(ArticleQuery.ArticleSort.OLDEST);
    assertThat(asked.after()).isEqualTo("x");
  }

  @Test
  void withoutWordsTheNewestComeFirst() {
    json("/api/search?person=&q=");
    assertThat(((ArticleQuery) archive.lastAsked()).sort())
        .isEqualTo(ArticleQuery.ArticleSort.NEWEST);
    json("/api/search?q=talk");
    assertThat(((ArticleQuery) archive.lastAsked()).sort())
        .isEqualTo(ArticleQuery.ArticleSort.RELEVANCE);
  }

  @Test
  void aSearchForQuotationsTakesTheFiltersOfArticles() {
    json(
        "/api/quotes?q=talk&person=A&about.all=B&speaker.not=C&mentioned.from=2022-01-01&article=a1");
    QuoteQuery asked = (QuoteQuery) archive.lastAsked();
    assertThat(asked.naming().get(Facet.PERSON).anyOf()).containsExactly("A");
    assertThat(asked.selection(QuoteFacet.ABOUT).allOf()).containsExactly("B");
    assertThat(asked.selection(QuoteFacet.SPEAKER).noneOf()).containsExactly("C");
    assertThat(asked.articles()).containsExactly("a1");
    assertThat(asked.mentioned().from()).isEqualTo("2022-01-01");
  }

  @Test
  void aFacetCountsQuotationsWhereTheRequestIsAboutThem() {
    json("/api/facets/speaker?kind=direct&order=name&size=7&prefix=%20an%20");
    List<?> asked = (List<?>) archive.lastAsked();
    assertThat(asked.get(0)).isInstanceOf(QuoteQuery.class);
    assertThat(asked.subList(1, 3))
        .isEqualTo(List.of(QuoteFacet.SPEAKER, new ValueList("an", FacetOrder.NAME, 0, 7)));
    json("/api/facets/speaker");
    assertThat(((List<?>) archive.lastAsked()).get(1)).isEqualTo(Facet.SPEAKER);
    json("/api/facets/speaker?of=quotes");
    assertThat(((List<?>) archive.lastAsked()).get(1)).isEqualTo(QuoteFacet.SPEAKER);
  }

  @Test
  void anExcludedValueIsNotSelectedButSaysHowItIsChosen() {
    JsonNode facets = json("/api/search").get("facets");
    JsonNode chosen = facets.at("/person/buckets/0");
    JsonNode excluded = facets.at("/place/buckets/0");
    assertThat(chosen.get("selected").booleanValue()).isTrue();
    assertThat(chosen.get("selection").textValue()).isEqualTo("any");
    assertThat(excluded.get("selected").booleanValue()).isFalse();
    assertThat(excluded.get("selection").textValue()).isEqualTo("not");
  }

  @Test
  void anArticleHasItsAnnotationsAndItsSearchedWords() {
    JsonNode article = json("/api/articles/a1?q=talks");
    assertThat(article.get("text").textValue()).isEqualTo(FakeContent.TEXT);
    assertThat(article.at("/mentions/0/type").textValue()).isEqualTo(EntityType.PERSON.name());
    assertThat(article.at("/quotes/0/speaker/name").textValue()).isEqualTo("Ann Lee");
    assertThat(article.at("/dates/0/until").textValue()).isEqualTo("2022-01-13");
    assertThat(article.at("/highlights/0/part").textValue()).isEqualTo("title");
  }

  @ParameterizedTest
  @CsvSource({
    "reuters:2022/01/12, reuters:2022%2F01%2F12",
    "reuters:2022/01/12, reuters:2022/01/12",
    "reuters:2022/01/12, reuters%3A2022%2F01%2F12",
    "https://a.org//x?y=1#z, https%3A%2F%2Fa.org%2F%2Fx%3Fy%3D1%23z",
    "a b+c, a%20b+c",
    "100%, 100%25",
    "100%2F, 100%252F",
    "dbp:Jürgen_Habermas;v=1, dbp:J%C3%BCrgen_Habermas%3Bv=1",
    "日本.txt, %E6%97%A5%E6%9C%AC.txt",
    "a/related, a%2Frelated",
  })
  void anIdMayHoldAnyCharacter(String id, String escaped) {
    archive.hold(id);
    JsonNode article = parse(send("GET", "/api/articles/" + escaped).body());
    assertThat(article.path("id").textValue()).as(article.toString()).isEqualTo(id);
  }

  @Test
  void relatedArticlesOfAnIdWithASlash() {
    archive.hold("a/b");
    assertThat(send("GET", "/api/articles/a%2Fb/related").statusCode()).isEqualTo(200);
    assertThat(String.valueOf(archive.lastAsked())).contains("a/b");
  }
}
