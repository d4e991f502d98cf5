package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.dateline.archive.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of adding articles over HTTP: received, refused, sent twice, and the runs of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IntakeApiTest {
  private static final String ARTICLE = "{\"title\": \"A lamp\", \"text\": \"It is lit.\"}";
  private static final String ADD = "/api/articles";

  private final FakeArchive archive = new FakeArchive();
  private final Server server = new Server(archive.backend(), ServerFixture.settings(0), 0);
  private Asking mara = Asking.at("");

  @BeforeAll
  void start() {
    server.start();
    archive.accounts.people().add("mara", "harbour lights", Role.ARCHIVIST);
    mara =
        Asking.at(server.url())
            .withToken(archive.accounts.tokens().add("mara", Role.ARCHIVIST, "").shown());
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  private static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return OverHttp.parse(answer.body());
  }

  private JsonNode add(Asking who, String query, String body) {
    return json(who.send("POST", ADD + query, body), 202);
  }

  @Test
  void whatIsSentIsARunThatWaits() {
    HttpResponse<String> answer = mara.send("POST", ADD + "?name=week.json", ARTICLE);
    JsonNode run = json(answer, 202);
    assertThat(run.path("state").asText()).isEqualTo("waiting");
    assertThat(run.path("who").asText()).isEqualTo("mara");
    assertThat(run.path("files").get(0).asText()).isEqualTo("week.json");
    String at = OverHttp.header(answer, "Location");
    assertThat(at).isEqualTo("/api/runs/" + run.path("id").asText());
    assertThat(json(mara.get(at), 200).path("id")).isEqualTo(run.path("id"));
  }

  @Test
  void anyFormatMayBeSentWhateverItsTypeIsSaidToBe() {
    for (String type : new String[] {"text/html", "application/zip", "application/octet-stream"}) {
      assertThat(mara.raw("POST", ADD, "<p>A lamp.</p>", type).statusCode()).isEqualTo(202);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "..%2F..%2Fetc%2Fpasswd, passwd",
    "C:%5Cwires%5Ca.txt, a.txt",
    "%2F, sent",
    "..., sent",
    ".hidden, hidden",
    "a!b%23c%3Ad.txt, a_b_c_d.txt",
    "'', sent"
  })
  void aNameIsNeverAPath(String name, String kept) {
    assertThat(add(mara, "?name=" + name, ARTICLE).path("files").get(0).asText()).isEqualTo(kept);
  }

  @Test
  void sentAgainUnderOneKeyItIsOneRun() {
    Asking keyed = mara.with(Idempotency.HEADER, "k1");
    JsonNode first = add(keyed, "", ARTICLE);
    HttpResponse<String> again = keyed.send("POST", ADD, ARTICLE);
    assertThat(json(again, 202)).isEqualTo(first);
    assertThat(OverHttp.header(again, "Location")).endsWith(first.path("id").asText());
    assertThat(OverHttp.header(again, "Idempotent-Replayed")).isEqualTo("true");
    json(keyed.send("POST", ADD, ARTICLE.replace("lamp", "bell")), 422);
    json(keyed.send("POST", ADD + "?source=Other", ARTICLE), 422);
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2022-13-01, Write it as 2022-01-13",
    "language, Klingon, is not a language",
    "colour, red, colour"
  })
  void whatIsSaidWrongIsRefusedByItsName(String parameter, String value, String says) {
    JsonNode problem = json(mara.send("POST", ADD + "?" + parameter + "=" + value, ARTICLE), 400);
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("detail").asText()).contains(says);
  }

  @Test
  void whatIsEmptyOrTooLargeIsRefusedAndLeavesNoRun() {
    int before = json(mara.get("/api/runs"), 200).path("total").asInt();
    assertThat(json(mara.send("POST", ADD, ""), 400).path("detail").asText()).contains("empty");
    String large = "{\"text\": \"" + "x".repeat(100_000) + "\"}";
    assertThat(json(mara.send("POST", ADD, large), 413).path("detail").asText())
        .contains("dateline ingest");
    assertThat(json(mara.get("/api/runs"), 200).path("total").asInt()).isEqualTo(before);
  }

  /** A closed connection takes the answer along only where the client is quick, or slow, enough. */
  @RepeatedTest(200)
  void theReasonReachesAClientThatStillSends() {
    String large = "{\"text\": \"" + "x".repeat(100_000) + "\"}";
    assertThat(json(mara.send("POST", ADD, large), 413).path("detail").asText())
        .contains("dateline ingest");
  }

  @Test
  void runsAreListedNewestFirstInPages() {
    for (int i = 0; i < 3; i++) {
      add(mara, "?name=" + i, ARTICLE);
    }
    JsonNode page = json(mara.get("/api/runs?size=2"), 200);
    assertThat(page.path("hits")).hasSize(2);
    assertThat(page.path("hits").get(0).path("files").get(0).asText()).isEqualTo("2");
    String next = page.path("next").asText();
    JsonNode rest = json(mara.get("/api/runs?size=200&after=" + next), 200);
    assertThat(rest.path("hits").get(0).path("files").get(0).asText()).isEqualTo("0");
    assertThat(rest.path("next").isNull()).isTrue();
  }

  @Test
  void runsAreForArchivistsAndOneThatIsNoneIsMissing() {
    archive.accounts.people().add("rita", "harbour lights", Role.READER);
    Asking reader =
        Asking.at(server.url())
            .withToken(archive.accounts.tokens().add("rita", Role.READER, "").shown());
    json(reader.get("/api/runs"), 403);
    json(Asking.at(server.url()).get("/api/runs"), 401);
    json(mara.get("/api/runs/20220101-000000"), 404);
    json(mara.get("/api/runs/..%2F..%2Fusers"), 404);
  }
}
