package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.ArchiveException;
import org.dateline.search.UnusableCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what the server refuses, and of how it says so. */
final class RefusalsTest extends ServerFixture {
  @ParameterizedTest
  @CsvSource({
    "persn=Q1, persn, “persn” is not a filter here. Did you mean “person”?",
    "published.from=2022-13-01, published.from, “2022-13-01” is not a day. Write it as 2022-01-13.",
    "published.from=2022-01, published.from, “2022-01” is not a day. Write it as 2022-01-13.",
    "published=2022, published, Days are given as published.from and published.to.",
    "published=none&published.from=2022-01-01, published, leave out one of the two parameters",
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
    contract().check("/api/search", 400, header(answer, "Content-Type"), answer.body());
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

  @Test
  void aSuggestionIsGivenForAParameterSpeltWrong() {
    assertThat(problem("/api/search?persn=Q1", 400).get("suggestion").textValue())
        .isEqualTo("person");
    assertThat(problem("/api/search?zzzzzz=1", 400).has("suggestion")).isFalse();
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    archive.fail(new UnusableCursor("This cursor does not belong to this search."));
    assertThat(problem("/api/search?after=x", 400).get("parameter").textValue()).isEqualTo("after");
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
    archive.unreachable();
    HttpResponse<String> answer = get("/api/search");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "Retry-After")).isEqualTo("8");
    assertThat(answer.body()).doesNotContain("hunter2");
    assertThat(get("/health").statusCode()).isEqualTo(503);
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void aKeyThatElasticsearchRefusesIsForWhoeverRunsTheServer() {
    archive.fail(new ArchiveException.Refused("no access", new IOException("401")));
    HttpResponse<String> answer = get("/api/search");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    assertThat(parse(answer.body()).get("detail").textValue())
        .isEqualTo(
            "Elasticsearch refuses the server's user or key. Whoever runs the server has to look at"
                + " its log.");
  }

  @Test
  void aFaultShowsNothingFromInside() {
    archive.fail(new IllegalStateException("secret internals"));
    HttpResponse<String> answer = get("/api/search?q=talk");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(parse(answer.body()).get("request").textValue()).matches("[0-9a-f]{8}");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/search HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
        "GET /api/search HTTP/1.1\r\n\r\n",
        "GET /api/search HTTP/3.0\r\nHost: localhost\r\n\r\n",
        "GET /api/../../x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET noslash HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "BREW /api/search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "POST /api/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        "POST /api/search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        "GET /api/search HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
        "GET /api/search HTTP/1.1\r\nHost: localhost\r\nExpect: nothing\r\nConnection: close\r\n\r\n",
        "no request at all\r\n\r\n"
      })
  void whateverIsRefusedCarriesTheHeadersOfEveryAnswer(String request) {
    String answer = overSocket(request);
    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("<html");
    HostGuard.HEADERS.forEach(
        (name, value) -> assertThat(answer).containsIgnoringCase(name + ": " + value));
  }

  @Test
  void healthAnswersWithinASecondThoughTheArchiveDoesNot() {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Health health =
        new Health(
            () -> {
              try {
                return stopped.await(1, TimeUnit.MINUTES);
              } catch (InterruptedException e) {
                return false;
              }
            })) {
      long start = System.nanoTime();
      assertThat(health.answers()).isFalse();
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
      stopped.countDown();
    }
  }

  @Test
  void aServerHasAnsweredAfterHealthBeforeAnybodyAsks() {
    FakeArchive another = new FakeArchive();
    try (Server begun = new Server(another.backend(), settings(0), 0).start()) {
      assertThat(begun.url()).startsWith("http://localhost:");
      assertThat(another.lastAsked()).isEqualTo("totals");
    }
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
}
