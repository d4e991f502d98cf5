package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.archive.ArchiveUnreachableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, its files, headers and caching, and the metrics. */
final class PagesTest extends ServerFixture {
  @Test
  void anAnswerThatDidNotChangeIsNotSentAgain() {
    HttpResponse<String> first = send("GET", "/api/search?q=talk");
    String tag = header(first, "ETag");
    assertThat(tag).isNotEmpty();
    archive.fail(new IllegalStateException("searched for an answer that is known"));
    HttpResponse<String> again = send("GET", "/api/search?q=talk", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String strong = tag.substring("W/".length());
    for (String known : List.of("\"other\", " + tag, strong, "*")) {
      assertThat(send("GET", "/api/search?q=talk", "If-None-Match", known).statusCode())
          .isEqualTo(304);
    }
    archive.reset();
    assertThat(send("GET", "/api/search?q=talk", "If-None-Match", "\"\"").statusCode())
        .isEqualTo(200);
    assertThat(send("GET", "/api/search?q=talks", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    archive.hold("a2");
    assertThat(send("GET", "/api/search?q=talk", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void largeAnswersAreCompressedForWhoTakesIt() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(url() + "/api/openapi.yaml"))
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
  @ValueSource(
      strings = {
        "/",
        "/quotes",
        "/names",
        "/articles/a1",
        "/entities/dbp:Ann_Lee",
        "/compare",
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

  @ParameterizedTest
  @ValueSource(strings = {"/articles/a%2Fb", "/articles/a/b", "/articles/none", "/entities/none"})
  void whatIsMissingIsSoForProgramsAndThePageForPeople(String path) {
    HttpResponse<String> answer = send("GET", path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    archive.fail(new ArchiveUnreachableException("asked nobody"));
    assertThat(send("GET", path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/none", "/nowhere"})
  void whatIsMissingIsWholeForABrowserThatKnowsThePage(String path) {
    String known = header(send("GET", "/"), "ETag");
    HttpResponse<String> answer = send("GET", path, "If-None-Match", known, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
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

  /** The first view takes three files, which a browser need not ask for again. */
  @Test
  void thePageIsLoadedInFewFiles() {
    String html = send("GET", "/").body();
    List<String> files =
        Pattern.compile("(?:href|src)=\"(/bundle/[^\"]+)\"")
            .matcher(html)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(files).hasSize(2);
    assertThat(html).doesNotContain("/js/").doesNotContain("/css/");
    for (String file : files) {
      HttpResponse<String> answer = send("GET", file);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type"))
          .startsWith(file.contains(".css") ? "text/css" : "text/javascript");
      assertThat(header(answer, "Cache-Control")).contains("immutable");
      String another = file.substring(0, file.indexOf('?')) + "?another";
      assertThat(header(send("GET", another), "Cache-Control")).isEqualTo("no-cache");
    }
    assertThat(send("GET", "/bundle/none.js").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageCanBeServedFromAFolderWhileItIsWorkedOn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("index.html"), "<title>draft</title>");
    Files.writeString(folder.resolve("draft.js"), "draft()");
    Settings draft = new Settings(Settings.LOOPBACK, 0, folder, "0.1", List.of(), false);
    try (Server other = new Server(archive.backend(), draft, 0).start()) {
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
    int port = URI.create(url()).getPort();
    Server second = new Server(archive.backend(), settings(port), 0);
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
        .contains("dateline_request_seconds_count{route=\"/api/articles/<id>\"} ")
        .contains("dateline_request_seconds_bucket{route=\"/api/articles/<id>\",le=\"0.25\"} ")
        .contains("dateline_heap_bytes ", "jvm_memory_used_bytes{")
        .contains("dateline_archive_answers 1.0", "dateline_archive_articles ");
  }
}
