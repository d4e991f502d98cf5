package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.article.EntityType;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.UnusableCursor;
import org.dateline.search.ValueList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server over real HTTP, asking a fake ARCHIVE. */
final class ServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ContractCheck CONTRACT = new ContractCheck();

  private static final FakeArchive ARCHIVE = new FakeArchive();
  private static final Server SERVER = new Server(ARCHIVE.backend(), settings(0));

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void forget() {
    ARCHIVE.reset();
  }

  private static Settings settings(int port) {
    return new Settings(
        Settings.LOOPBACK,
        port,
        null,
        "0.1",
        List.of(new Settings.Licence("GeoNames", "CC BY 4.0", "https://www.geonames.org")));
  }

  private HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SERVER.url() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answer to a GET, held against the contract. */
  private HttpResponse<String> get(String path) {
    HttpResponse<String> answer = send("GET", path);
    CONTRACT.check(
        URI.create(path).getRawPath(),
        answer.statusCode(),
        header(answer, "Content-Type"),
        answer.body());
    return answer;
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return parse(answer.body());
  }

  private JsonNode problem(String path, int status) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return parse(answer.body());
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

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
    ArticleQuery asked = (ArticleQuery) ARCHIVE.lastAsked();
    assertThat(asked.words()).isEqualTo("talk on");
    assertThat(asked.selection(Facet.PERSON).anyOf()).containsExactly("A", "B");
    assertThat(asked.selection(Facet.PERSON).allOf()).containsExactly("C");
    assertThat(asked.selection(Facet.PERSON).noneOf()).containsExactly("D");
    assertThat(asked.selection(Facet.SOURCE).anyOf()).containsExactly("Danube Courier");
    assertThat(asked.selections()).doesNotContainKey(Facet.PLACE);
    assertThat(asked.published().to()).isEqualTo("2022-01-10");
    assertThat(asked.mentioned().isOpen()).isTrue();
    assertThat(asked.options().allSpeech()).isTrue();
    assertThat(asked.size()).isEqualTo(200);
    assertThat(asked.sort()).isEqualTo(ArticleQuery.Sort.OLDEST);
    assertThat(asked.after()).isEqualTo("x");
  }

  @Test
  void withoutWordsTheNewestComeFirst() {
    json("/api/search?person=&q=");
    assertThat(((ArticleQuery) ARCHIVE.lastAsked()).sort()).isEqualTo(ArticleQuery.Sort.NEWEST);
    json("/api/search?q=talk");
    assertThat(((ArticleQuery) ARCHIVE.lastAsked()).sort()).isEqualTo(ArticleQuery.Sort.RELEVANCE);
  }

  @Test
  void aSearchForQuotationsTakesTheFiltersOfArticles() {
    json(
        "/api/quotes?q=talk&person=A&about.all=B&speaker.not=C&mentioned.from=2022-01-01&article=a1");
    QuoteQuery asked = (QuoteQuery) ARCHIVE.lastAsked();
    assertThat(asked.naming().get(Facet.PERSON).anyOf()).containsExactly("A");
    assertThat(asked.selection(QuoteFacet.ABOUT).allOf()).containsExactly("B");
    assertThat(asked.selection(QuoteFacet.SPEAKER).noneOf()).containsExactly("C");
    assertThat(asked.articles()).containsExactly("a1");
    assertThat(asked.mentioned().from()).isEqualTo("2022-01-01");
  }

  @Test
  void aFacetCountsQuotationsWhereTheRequestIsAboutThem() {
    json("/api/facets/speaker?kind=direct&order=name&size=7&prefix=%20an%20");
    List<?> asked = (List<?>) ARCHIVE.lastAsked();
    assertThat(asked.get(0)).isInstanceOf(QuoteQuery.class);
    assertThat(asked.subList(1, 5))
        .isEqualTo(List.of(QuoteFacet.SPEAKER, new ValueList("an", FacetOrder.NAME, 0, 7)));
    json("/api/facets/speaker");
    assertThat(((List<?>) ARCHIVE.lastAsked()).get(1)).isEqualTo(Facet.SPEAKER);
    json("/api/facets/speaker?of=quotes");
    assertThat(((List<?>) ARCHIVE.lastAsked()).get(1)).isEqualTo(QuoteFacet.SPEAKER);
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
    assertThat(article.get("text").textValue()).isEqualTo(FakeArchive.TEXT);
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
    ARCHIVE.hold(id);
    JsonNode article = parse(send("GET", "/api/articles/" + escaped).body());
    assertThat(article.path("id").textValue()).as(article.toString()).isEqualTo(id);
  }

  @Test
  void relatedArticlesOfAnIdWithASlash() {
    ARCHIVE.hold("a/b");
    assertThat(send("GET", "/api/articles/a%2Fb/related").statusCode()).isEqualTo(200);
    assertThat(ARCHIVE.lastAsked()).isEqualTo("a/b");
  }

  @ParameterizedTest
  @CsvSource({
    "persn=Q1, persn, “persn” is no filter here. Did you mean “person”?",
    "published.from=2022-13-01, published.from, “2022-13-01” is not a day. Write it as 2022-01-13.",
    "published.from=2022-01, published.from, “2022-01” is not a day. Write it as 2022-01-13.",
    "published.from=2022-02-02&published.to=2022-02-01, published.to, ends",
    "size=0, size, 1 to 200",
    "size=201, size, 1 to 200",
    "size=many, size, 1 to 200",
    "size=1&size=2, size, Give it once",
    "sort=best, sort, 'relevance, newest, oldest'",
  })
  void aWrongParameterIsRefusedByName(String query, String parameter, String said) {
    HttpResponse<String> answer = send("GET", "/api/search?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    CONTRACT.check("/api/search", 400, header(answer, "Content-Type"), answer.body());
    JsonNode problem = parse(answer.body());
    assertThat(problem.get("parameter").textValue()).isEqualTo(parameter);
    assertThat(problem.get("detail").textValue()).contains(said);
  }

  @Test
  void aBrokenEscapeIsRefused() {
    String answer =
        overSocket(
            "GET /api/search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("Write a percent sign as %25");
  }

  private String overSocket(String request) {
    URI address = URI.create(SERVER.url());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSuggestionIsGivenForAParameterSpeltWrong() {
    assertThat(problem("/api/search?persn=Q1", 400).get("suggestion").textValue())
        .isEqualTo("person");
    assertThat(problem("/api/search?zzzzzz=1", 400).has("suggestion")).isFalse();
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    ARCHIVE.fail(new UnusableCursor("This is no cursor of this search."));
    assertThat(problem("/api/search?after=x", 400).get("parameter").textValue()).isEqualTo("after");
    assertThat(get("/api/search").statusCode()).isEqualTo(500);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(problem("/api/articles/none", 404).get("detail").textValue())
        .isEqualTo("There is no article at this address. It may have been withdrawn.");
    assertThat(problem("/api/entities/none", 404).get("status").intValue()).isEqualTo(404);
    assertThat(problem("/api/facets/nobody", 404).get("detail").textValue()).contains("nobody");
    HttpResponse<String> unknown = send("GET", "/api/nothing");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(header(unknown, "Content-Type")).startsWith(Problem.CONTENT_TYPE);
  }

  @Test
  void writingIsRefused() {
    HttpResponse<String> answer = send("POST", "/api/search");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Content-Type")).startsWith(Problem.CONTENT_TYPE);
    assertThat(send("DELETE", "/api/articles/a1").statusCode()).isEqualTo(405);
  }

  @Test
  void anArchiveThatDoesNotAnswerIsSaidToBeSo() {
    ARCHIVE.unreachable();
    HttpResponse<String> answer = get("/api/search");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "Retry-After")).isEqualTo("8");
    assertThat(answer.body()).doesNotContain("hunter2");
    assertThat(get("/health").statusCode()).isEqualTo(503);
  }

  @Test
  void aFaultShowsNothingFromInside() {
    ARCHIVE.fail(new IllegalStateException("secret internals"));
    HttpResponse<String> answer = get("/api/search?q=talk");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(parse(answer.body()).get("request").textValue()).matches("[0-9a-f]{8}");
  }

  @Test
  void anAnswerThatDidNotChangeIsNotSentAgain() {
    HttpResponse<String> first = send("GET", "/api/search?q=talk");
    String tag = header(first, "ETag");
    assertThat(tag).isNotEmpty();
    HttpResponse<String> again = send("GET", "/api/search?q=talk", "If-None-Match", tag);
    assertThat(again.statusCode()).as("took differs, and does not matter").isEqualTo(304);
    assertThat(again.body()).isEmpty();
    ARCHIVE.hold("a2");
    assertThat(send("GET", "/api/search?q=talk", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void largeAnswersAreCompressedForWhoTakesIt() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(SERVER.url() + "/api/openapi.yaml"))
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(answer, "Vary")).contains("Accept-Encoding");
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("openapi: 3.1.0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/search", "/api/nothing", "/openapi.yaml", "/api/search?size=x"})
  void everyAnswerForbidsWhatThePageDoesNotNeed(String path) {
    HttpResponse<String> answer = send("GET", path);
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Server")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "evil.example:8080, 421",
    "localhost.evil.example, 421",
    "localhost:1, 200",
    "127.0.0.1, 200",
    "[::1]:8080, 200",
    "LOCALHOST, 200"
  })
  void anotherSitesNameIsRefusedOnLoopback(String host, int status) {
    String answer =
        overSocket("GET /api/search HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void whatIsTooLongIsRefusedAsAProblem() {
    String answer =
        overSocket(
            "GET /api/search?q="
                + "a".repeat(70_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").contains(Problem.CONTENT_TYPE).contains("too long");
    assertThat(problem("/api/search?q=" + "a".repeat(1001), 400).get("parameter").textValue())
        .isEqualTo("q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/quotes",
        "/names",
        "/articles/a%2Fb",
        "/articles/a/b",
        "/entities/Q1",
        "/desk",
        "/desk/review/same"
      })
  void everyViewIsThePage(String path) {
    assumePage();
    HttpResponse<String> answer = send("GET", path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    assertThat(answer.body()).contains("Dateline");
  }

  private static void assumePage() {
    assertThat(ServerTest.class.getResource("/web/index.html")).as("the page").isNotNull();
  }

  @Test
  void filesOfThePageAreTypedAndNotSentAgain() {
    HttpResponse<String> file = send("GET", "/js/main.js");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "Content-Type")).startsWith("text/javascript");
    assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
    HttpResponse<String> again = send("GET", "/js/main.js", "If-None-Match", header(file, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    HttpResponse<String> small = send("GET", "/js/main.js", "Accept-Encoding", "gzip");
    assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
    assertThat(send("HEAD", "/js/main.js").statusCode()).isEqualTo(200);
  }

  @Test
  void thePageCanBeServedFromAFolderWhileItIsWorkedOn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("index.html"), "<title>draft</title>");
    Files.writeString(folder.resolve("draft.js"), "draft()");
    Settings draft = new Settings(Settings.LOOPBACK, 0, folder, "0.1", List.of());
    try (Server other = new Server(ARCHIVE.backend(), draft).start()) {
      assertThat(get(other, "/entities/Q1")).contains("draft");
      assertThat(get(other, "/draft.js")).isEqualTo("draft()");
      Files.writeString(folder.resolve("draft.js"), "changed()");
      assertThat(get(other, "/draft.js")).isEqualTo("changed()");
      assertThat(get(other, "/api/openapi.yaml")).startsWith("openapi");
    }
  }

  private String get(Server other, String path) throws IOException {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(other.url() + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aStaleLinkShowsThePageToPeople() {
    HttpResponse<String> answer = send("GET", "/nowhere", "Accept", "text/html,*/*");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fpom.xml",
        "/css/..%2f..%2f..%2fpom.xml",
        "/%2e%2e/pom.xml",
        "/..%5cpom.xml",
        "//etc/passwd",
        "/%00",
        "/css/../../pom.xml",
        "/css/"
      })
  void nothingOutsideThePageIsServed(String path) {
    String answer =
        overSocket("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .doesNotContain("modelVersion")
        .doesNotContain("root:");
  }

  @Test
  void aPortThatIsTakenIsSaidToBeSo() {
    int port = URI.create(SERVER.url()).getPort();
    Server second = new Server(ARCHIVE.backend(), settings(port));
    assertThatThrownBy(second::start).hasMessageContaining("Port " + port + " is taken");
  }

  @Test
  void metricsCountByRouteAndNotById() {
    send("GET", "/api/articles/a1");
    send("GET", "/api/articles/none");
    String text = get("/metrics").body();
    assertThat(text)
        .doesNotContain("a1")
        .contains("dateline_requests_total{route=\"/api/articles/<id>\",status=\"200\"} ")
        .contains("dateline_requests_total{route=\"/api/articles/<id>\",status=\"404\"} ")
        .contains("dateline_request_seconds_count{route=\"/api/articles/<id>\"} ");
  }

  @Test
  void anExportBrokenOffIsNotTakenForAWholeOne() {
    ARCHIVE.rows(100_000);
    ARCHIVE.failAfter(50_000);
    assertThatThrownBy(() -> send("GET", "/api/export?format=jsonl"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void anExportThatFailsAtOnceIsAProblem() {
    ARCHIVE.failAfter(0);
    HttpResponse<String> answer = get("/api/export?format=jsonl");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(header(answer, "Content-Disposition")).isEmpty();
  }

  @Test
  void anExportHoldsEveryRowAndNoFormula() {
    ARCHIVE.rows(3);
    HttpResponse<String> csv = get("/api/export?person=Q1");
    assertThat(header(csv, "Content-Disposition")).contains("dateline-articles.csv");
    List<String> lines = csv.body().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("id,title,published,source");
    assertThat(lines.get(1)).contains("'=Maren Holt").contains("corenlp-4.5.10,2022.1");
    assertThat(get("/api/export?what=entities&format=jsonl").body().lines()).hasSize(3);
    assertThat(get("/api/export?what=quotes").body()).contains("Ann Lee,dbp:Ann_Lee");
  }

  @Test
  void anExportOfNothingHasItsColumns() {
    ARCHIVE.rows(0);
    assertThat(get("/api/export").body()).startsWith("id,title,");
    assertThat(get("/api/export?format=jsonl").body()).isEmpty();
  }
}
