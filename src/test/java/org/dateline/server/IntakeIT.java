package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that are sent, read by formats, stored and found. */
final class IntakeIT {
  private TestArchive archive;
  private Server server;
  private Asking mara;

  @BeforeEach
  void start() {
    archive = TestArchive.of(List.of());
    Accounts accounts = Accounts.in(archive.get().accounts(), Clock.systemUTC());
    accounts.people().add("mara", "harbour lights", Role.ARCHIVIST);
    server = new Server(archive.backend(), ServerFixture.settings(0), 0).start();
    mara =
        Asking.at(server.url())
            .withToken(accounts.tokens().add("mara", Role.ARCHIVIST, "").shown());
  }

  @AfterEach
  void stop() {
    server.close();
    archive.close();
  }

  private JsonNode added(String query, String body, String type) throws InterruptedException {
    HttpResponse<String> answer = mara.raw("POST", "/api/articles" + query, body, type);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String at = OverHttp.header(answer, "Location");
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < until) {
      JsonNode run = OverHttp.parse(mara.get(at).body());
      if (List.of("done", "broken-off").contains(run.path("state").asText())) {
        return run;
      }
      assertThat(new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS)).isFalse();
    }
    throw new AssertionError("the run is not over: " + mara.get(at).body());
  }

  @Test
  void whatIsSentIsFoundAndTheSameAgainAddsNothing() throws InterruptedException {
    String two =
        """
        {"id": "w/1", "title": "A lamp", "text": "The harbour lamp is lit."}
        {"id": "w/2", "text": ""}
        """;
    JsonNode run = added("?name=w.jsonl&source=The+Post", two, "application/json");
    assertThat(run.path("state").asText()).isEqualTo("done");
    assertThat(run.path("new").asInt()).isEqualTo(1);
    assertThat(run.path("total").asInt()).isEqualTo(1);
    assertThat(run.path("failures").get(0).path("where").asText()).isEqualTo("w.jsonl:2");
    JsonNode found = OverHttp.parse(mara.get("/api/search?q=harbour").body());
    assertThat(found.path("hits").get(0).path("source").asText()).isEqualTo("The Post");
    assertThat(added("?source=The+Post", two, "application/json").path("same").asInt())
        .isEqualTo(1);
    String others = two.replace("is lit", "went out");
    JsonNode changed = added("?source=The+Post", others, "application/json");
    assertThat(changed.path("changed").asInt()).isEqualTo(1);
    JsonNode revisions = OverHttp.parse(mara.get("/api/articles/w%2F1/revisions").body());
    assertThat(revisions.path("revisions")).hasSize(2);
  }

  @Test
  void whatCannotBeReadSaysWhyByItsNameAlone() throws InterruptedException {
    JsonNode run = added("?name=a.bin", "\u0000\u0001\u0002", "application/octet-stream");
    assertThat(run.path("state").asText()).isEqualTo("done");
    assertThat(run.path("failures").get(0).path("where").asText()).isEqualTo("a.bin");
    JsonNode page =
        added(
            "?name=p.html",
            "<html><h1>A bell</h1><p>The bell of the harbour rang.</p>",
            "text/html");
    assertThat(page.path("new").asInt()).isEqualTo(1);
  }
}
