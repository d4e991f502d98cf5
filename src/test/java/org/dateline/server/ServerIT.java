package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.AnnotatedArticle;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server, asking a real Elasticsearch. */
final class ServerIT {
  private static final int ARTICLES = 45;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ContractCheck CONTRACT = new ContractCheck();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ElasticArchive archive;
  private static Server server;

  @BeforeAll
  static void start() {
    archive =
        ElasticArchive.open(
            TestNode.url(), Credentials.NONE, TestNode.prefix(), 0, EntityDirectory.EMPTY);
    archive.articles().put(IntStream.range(0, ARTICLES).mapToObj(ServerIT::article).toList());
    archive.articles().refresh();
    Backend backend =
        new Backend(
            archive.articleSearch(),
            archive.quoteSearch(),
            archive.entitySearch(),
            archive.overview(),
            archive.export(),
            archive.articles());
    server =
        new Server(backend, new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of())).start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    archive.delete();
    archive.close();
  }

  private static AnnotatedArticle article(int number) {
    FakeArchive one = new FakeArchive();
    one.hold("2022/" + number);
    return one.article();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    CONTRACT.check(
        URI.create(path).getRawPath(),
        answer.statusCode(),
        answer.headers().firstValue("Content-Type").orElse(""),
        answer.body());
    return answer;
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
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
  void everyCallAnswersAsTheContractSays(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void pagesHoldEveryArticleOnce() throws Exception {
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
  void aCountIsAPromise() throws Exception {
    JsonNode overview = json("/api/overview?speaker=dbp:Ann_Lee&place=Q1741");
    assertThat(overview.at("/totals/articles").intValue()).isEqualTo(ARTICLES);
    assertThat(overview.at("/totals/quotes").intValue())
        .isEqualTo(json("/api/quotes?speaker=dbp:Ann_Lee&place=Q1741").get("total").intValue());
    assertThat(overview.at("/totals/names").intValue())
        .isEqualTo(json("/api/names?speaker=dbp:Ann_Lee&place=Q1741").get("total").intValue());
    assertThat(json("/api/search?speaker.not=dbp:Ann_Lee").get("total").intValue()).isZero();
  }

  @Test
  void anExportHoldsTheWholeResult() throws Exception {
    Set<String> ids = new HashSet<>();
    get("/api/export?format=jsonl&person=dbp:Ann_Lee")
        .body()
        .lines()
        .forEach(line -> ids.add(idOf(line)));
    assertThat(ids).hasSize(ARTICLES);
    assertThat(get("/api/export?what=quotes").body().lines()).hasSize(ARTICLES + 1);
  }

  private static String idOf(String line) {
    try {
      return JSON.readTree(line).get("id").textValue();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void noAddressMakesTheArchiveFail() throws Exception {
    HostileAddresses addresses = new HostileAddresses(20220113);
    for (int i = 0; i < 300; i++) {
      String address = addresses.next();
      HttpResponse<String> answer = get(address);
      assertThat(answer.statusCode()).as(address + ": " + answer.body()).isIn(200, 400, 404);
    }
  }
}
