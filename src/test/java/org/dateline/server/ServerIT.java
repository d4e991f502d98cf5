package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.article.AnnotatedArticle;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server, asking a real Elasticsearch. */
final class ServerIT extends OverHttp {
  private static final int ARTICLES = 45;

  private static TestArchive archive;
  private static Server server;

  @BeforeAll
  static void start() {
    archive = TestArchive.of(IntStream.range(0, ARTICLES).mapToObj(ServerIT::article).toList());
    server =
        new Server(
                archive.backend(),
                new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of(), false),
                0)
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    archive.close();
  }

  @Override
  String url() {
    return server.url();
  }

  private static AnnotatedArticle article(int number) {
    FakeArchive one = new FakeArchive();
    one.hold("2022/" + number);
    return one.article();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search?q=talk",
        "/api/search?q=%22talk&sort=newest&person=dbp:Ann_Lee",
        "/api/facets/person?prefix=an",
        "/api/facets/place?order=name",
        "/api/facets/source?order=unusual&q=talk",
        "/api/facets/kind",
        "/api/facets/speaker?of=quotes&prefix=lee",
        "/api/overview?q=talk&mentioned.from=2022-01-12",
        "/api/quotes?q=talk&sort=speaker",
        "/api/names?q=talk",
        "/api/names?type=PLACE&sort=unusual",
        "/api/entities?q=lee",
        "/api/entities",
        "/api/entities/dbp:Ann_Lee",
        "/api/articles/2022%2F7?q=talk",
        "/api/articles/2022%2F7/related",
        "/api/articles/2022%2F7/cite?format=ris",
        "/api/suggest?q=an",
        "/api/suggest?q=",
        "/api/export?what=entities",
        "/api/archive",
        "/health"
      })
  void everyCallAnswersAsTheContractSays(String path) {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void pagesHoldEveryArticleOnce() {
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page = json("/api/search?q=talk&size=10&after=" + next);
      assertThat(page.get("total").intValue()).isEqualTo(ARTICLES);
      page.get("hits").forEach(hit -> ids.add(hit.get("id").textValue()));
      next = page.get("next").textValue();
    }
    assertThat(ids).hasSize(ARTICLES).doesNotHaveDuplicates();
  }

  @Test
  void aCountIsAPromise() {
    JsonNode overview = json("/api/overview?speaker=dbp:Ann_Lee&place=Q1741");
    assertThat(overview.at("/totals/articles").intValue()).isEqualTo(ARTICLES);
    assertThat(overview.at("/totals/quotes").intValue())
        .isEqualTo(json("/api/quotes?speaker=dbp:Ann_Lee&place=Q1741").get("total").intValue());
    assertThat(overview.at("/totals/names").intValue())
        .isEqualTo(json("/api/names?speaker=dbp:Ann_Lee&place=Q1741").get("total").intValue());
    assertThat(json("/api/search?speaker.not=dbp:Ann_Lee").get("total").intValue()).isZero();
  }

  @Test
  void anExportHoldsTheWholeResult() {
    Set<String> ids = new HashSet<>();
    get("/api/export?format=jsonl&person=dbp:Ann_Lee")
        .body()
        .lines()
        .forEach(line -> ids.add(parse(line).get("id").textValue()));
    assertThat(ids).hasSize(ARTICLES);
    assertThat(get("/api/export?what=quotes").body().lines()).hasSize(ARTICLES + 1);
  }

  @Test
  void noAddressMakesTheArchiveFail() {
    HostileAddresses addresses = new HostileAddresses(20220113);
    for (int i = 0; i < 300; i++) {
      String address = addresses.next();
      HttpResponse<String> answer = get(address);
      assertThat(answer.statusCode()).as(address + ": " + answer.body()).isIn(200, 400, 404);
    }
  }
}
